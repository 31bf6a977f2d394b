/** People and their cards, the register of requests and the sheet of one-time services. */
@ApplicationModule(allowedDependencies = {"document", "notification", "deadline", "engine", "security", "platform"})
package org.suprovid.client;

import org.springframework.modulith.ApplicationModule;
