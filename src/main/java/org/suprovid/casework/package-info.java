/** A case from its opening to its exit: stages, timeline, needs, contacts, what may happen at any time, closure. */
@ApplicationModule(
        allowedDependencies = {
            "client",
            "deadline",
            "document",
            "engine",
            "notification",
            "security",
            "standard",
            "platform"
        })
package org.suprovid.casework;

import org.springframework.modulith.ApplicationModule;
