/** Staff, sign-in, roles, the confidentiality pledge, programmes and the log of who read what. */
@ApplicationModule(allowedDependencies = "platform")
package org.suprovid.security;

import org.springframework.modulith.ApplicationModule;
