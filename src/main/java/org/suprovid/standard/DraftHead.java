package org.suprovid.standard;

import java.time.LocalDate;

/** What a version says about itself, besides its base. */
record DraftHead(LocalDate validFrom, String calendar, String note) {

    DraftHead {
        note = note == null ? "" : note.strip();
    }
}
