/** Ids, clock, paging, row access, problems: the small types every other module stands on. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.suprovid.platform;

import org.springframework.modulith.ApplicationModule;
