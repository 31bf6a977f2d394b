/** What donors ask for: standards, their versions, and the timers and flags in them. */
@ApplicationModule(allowedDependencies = {"platform", "security", "engine"})
package org.suprovid.standard;

import org.springframework.modulith.ApplicationModule;
