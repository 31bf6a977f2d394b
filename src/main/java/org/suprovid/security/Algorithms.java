package org.suprovid.security;

import java.util.List;
import java.util.Locale;

/** The algorithms that cases of a programme may walk; whoever leads cases knows them. */
public interface Algorithms {

    /** Those deployed, with their names. */
    List<Algorithm> known(Locale reader);

    /** @param value key of its process */
    record Algorithm(String value, String label) {}
}
