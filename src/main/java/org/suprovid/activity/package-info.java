/** Events of a programme for many clients at once: planned, wished for, attended by one list, judged; the calendar (R-CAT-40, R-12S-07b). */
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "plan",
            "casework",
            "client",
            "notification",
            "deadline",
            "standard",
            "engine",
            "security",
            "platform"
        })
package org.suprovid.activity;

import org.springframework.modulith.ApplicationModule;
