/** Every promised date is a row with its reason: due dates, reminders, what is overdue, and why (design §5). */
@ApplicationModule(allowedDependencies = {"standard", "security", "engine", "platform"})
package org.suprovid.deadline;

import org.springframework.modulith.ApplicationModule;
