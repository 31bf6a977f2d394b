/** Passing a client on to another programme or another organisation: asked, agreed, approved, sent, received (R-LESSON-60, R-7S-23). */
@ApplicationModule(
        allowedDependencies = {
            "crisis",
            "referral",
            "plan",
            "partner",
            "casework",
            "client",
            "deadline",
            "document",
            "notification",
            "engine",
            "security",
            "platform"
        })
package org.suprovid.transfer;

import org.springframework.modulith.ApplicationModule;
