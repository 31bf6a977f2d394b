package org.suprovid.worklist;

import java.time.LocalDate;

/**
 * A day agreed with a client, or on which it is asked what became of a request: nothing that was promised to somebody is
 * forgotten (R-7S-05, R-DOC-01).
 *
 * @param requestNumber of a request that is asked about, null if the day belongs to a case
 * @param cardNumber null as long as a request has led to no card
 */
record AgreedRow(String caseNumber, String requestNumber, String cardNumber, long personId, LocalDate day) {

    /** As people read it. */
    record Shown(String caseNumber, String requestNumber, String who, LocalDate day) {

        /** Where one reads what it is about. */
        public String path() {
            return requestNumber == null ? "/cases/" + caseNumber : "/requests/" + requestNumber;
        }

        public boolean isRequest() {
            return requestNumber != null;
        }
    }
}
