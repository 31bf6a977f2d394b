/** The organisations that serve our clients: directory, responsible people, agreements, how each answers. */
@ApplicationModule(
        allowedDependencies = {"client", "document", "notification", "standard", "engine", "security", "platform"})
package org.suprovid.partner;

import org.springframework.modulith.ApplicationModule;
