/** Crises of clients: reported at any time, answered within hours, looked back on; and the plan made before one comes (R-12S-11). */
@ApplicationModule(
        allowedDependencies = {
            "referral",
            "plan",
            "casework",
            "client",
            "deadline",
            "document",
            "notification",
            "engine",
            "security",
            "standard",
            "platform"
        })
package org.suprovid.crisis;

import org.springframework.modulith.ApplicationModule;
