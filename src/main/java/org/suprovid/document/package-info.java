/** Forms as they were deployed, what people answered in them, and the documents that come of it: checked, sealed, printed. */
@ApplicationModule(allowedDependencies = {"engine", "security", "platform"})
package org.suprovid.document;

import org.springframework.modulith.ApplicationModule;
