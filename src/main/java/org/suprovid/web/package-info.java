/** The frame around every page: layout, navigation, languages, dates in words, and what is said when something fails. */
@ApplicationModule(allowedDependencies = {"engine", "link", "platform", "security"})
package org.suprovid.web;

import org.springframework.modulith.ApplicationModule;
