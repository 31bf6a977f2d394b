/** The organisations that serve our clients; their full directory, agreements and power map grow from here. */
@ApplicationModule(allowedDependencies = {"client", "document", "platform"})
package org.suprovid.partner;

import org.springframework.modulith.ApplicationModule;
