package org.suprovid.deadline;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A module that owns what deadlines are about, where a case has several of a kind, tells them apart here. The names stand in
 * lists that others may look at over one's shoulder: numbers, no services (R-CONF-05).
 */
public interface SubjectNames {

    /** The timer codes whose subjects it knows. */
    Set<String> codes();

    /** Names by subject, in one go; what is unknown or out of the reader's sight is left out. */
    Map<String, String> names(Collection<String> subjects, Locale locale);
}
