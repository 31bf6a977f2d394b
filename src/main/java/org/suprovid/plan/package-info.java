/** Service plans of a case, КМ-1 and КМ-2: versions, lines with their results, and the means given out. */
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "client",
            "partner",
            "deadline",
            "document",
            "engine",
            "security",
            "platform",
            "standard"
        })
package org.suprovid.plan;

import org.springframework.modulith.ApplicationModule;
