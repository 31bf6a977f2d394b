/** The task list of a worker, and opening and finishing one task with its form. */
@ApplicationModule(
        allowedDependencies = {
            "casework",
            "client",
            "deadline",
            "document",
            "engine",
            "notification",
            "security",
            "platform"
        })
package org.suprovid.worklist;

import org.springframework.modulith.ApplicationModule;
