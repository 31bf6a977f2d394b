package org.suprovid.casework;

import java.util.Optional;

/** Knows what bears a number that we print on paper, so that the search in the head leads there and not only to cases. */
public interface NumberedPage {

    /** Path of the page; empty if nothing that the reader may see has this number. */
    Optional<String> path(String number);
}
