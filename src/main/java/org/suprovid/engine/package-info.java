/** The only door to the workflow engine: its configuration and guards, and narrow façades that show no engine type. */
@ApplicationModule(allowedDependencies = "platform")
package org.suprovid.engine;

import org.springframework.modulith.ApplicationModule;
