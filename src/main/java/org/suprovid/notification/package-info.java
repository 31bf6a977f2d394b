/** Who is told what, by which way and when: the list in the application, the outbox of mail, its wording (A.5, R-CONF-06). */
@ApplicationModule(allowedDependencies = {"standard", "security", "engine", "platform"})
package org.suprovid.notification;

import org.springframework.modulith.ApplicationModule;
