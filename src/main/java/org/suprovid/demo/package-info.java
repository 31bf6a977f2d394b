/** The synthetic organisation that a new system begins with, so that everybody can try everything (R-CONF-12). */
@ApplicationModule(
        allowedDependencies = {
            "worklist",
            "activity",
            "conference",
            "crisis",
            "transfer",
            "plan",
            "partner",
            "powermap",
            "casework",
            "client",
            "document",
            "deadline",
            "standard",
            "security",
            "engine",
            "platform"
        })
package org.suprovid.demo;

import org.springframework.modulith.ApplicationModule;
