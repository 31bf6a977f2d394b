package org.suprovid.worklist;

import java.time.LocalDate;

/** A day agreed with a client: nothing that was promised to somebody is forgotten (R-7S-05). */
record AgreedRow(String caseNumber, String cardNumber, long personId, LocalDate day) {

    /** As people read it. */
    record Shown(String caseNumber, String who, LocalDate day) {}
}
