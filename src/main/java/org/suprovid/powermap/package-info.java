/** The power map of a case: who around the client could help, how near they stand, and who has influence on whom (R-DOC-11). */
@ApplicationModule(
        allowedDependencies = {
            "plan",
            "partner",
            "casework",
            "document",
            "notification",
            "engine",
            "security",
            "platform"
        })
package org.suprovid.powermap;

import org.springframework.modulith.ApplicationModule;
