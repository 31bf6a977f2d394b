/** Referrals: slip, accompaniment, the partner's answer, the four checks, and what became of them (domain §6). */
@ApplicationModule(
        allowedDependencies = {
            "link",
            "plan",
            "partner",
            "casework",
            "client",
            "deadline",
            "document",
            "notification",
            "engine",
            "security",
            "platform",
            "standard"
        })
package org.suprovid.referral;

import org.springframework.modulith.ApplicationModule;
