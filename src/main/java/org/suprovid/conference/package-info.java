/** Conferences about cases: called at any time, held, written down, decided, and carried out by somebody by a day (R-12S-10). */
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "client",
            "partner",
            "deadline",
            "document",
            "notification",
            "engine",
            "security",
            "platform"
        })
package org.suprovid.conference;

import org.springframework.modulith.ApplicationModule;
