/** Pages that open by a link or by its code from paper, without an account: secrets, doors, guesses, what strangers write. */
@ApplicationModule(allowedDependencies = "platform")
package org.suprovid.link;

import org.springframework.modulith.ApplicationModule;
