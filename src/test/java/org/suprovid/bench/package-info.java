/** What Suprovid costs: measured by {@code mvn -Pbench verify}, never part of the tests. */
package org.suprovid.bench;
