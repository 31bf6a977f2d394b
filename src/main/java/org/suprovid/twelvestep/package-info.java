/** What only the twelve-step algorithm knows: the model of service, its assessments, the client's own marks (R-12S-01 … 12). */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "casework",
            "client",
            "deadline",
            "document",
            "engine",
            "link",
            "notification",
            "security",
            "standard",
            "platform"
        })
package org.suprovid.twelvestep;

import org.springframework.modulith.ApplicationModule;
