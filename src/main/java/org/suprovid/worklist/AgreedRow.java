package org.suprovid.worklist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/**
 * A day agreed with a client or about one: nothing that was promised to somebody is forgotten (R-7S-05, R-DOC-01, R-DOC-21,
 * R-12S-03).
 *
 * @param requestNumber of a request that is asked about, null if the day belongs to a case
 * @param cardNumber null as long as a request has led to no card
 */
record AgreedRow(Kind kind, String caseNumber, String requestNumber, String cardNumber, long personId, LocalDate day) {

    /** What the day was agreed for. */
    enum Kind {
        CONTACT,
        /** To ask what became of a request. */
        REQUEST,
        /** The next conference, which nobody has called yet. */
        CONFERENCE,
        /** To ask whoever was not ready whether they are now. */
        RECALL,
        /** To hand out the questionnaire to whoever left before the reassessment. */
        SURVEY
    }

    /** As people read it. */
    record Shown(Kind kind, String caseNumber, String requestNumber, String who, LocalDate day) {

        /** Where one reads what it is about. */
        public String path() {
            if (kind == Kind.SURVEY) {
                return "/cases/" + caseNumber + "/questionnaire";
            }
            return requestNumber == null ? "/cases/" + caseNumber : "/requests/" + requestNumber;
        }

        @JsonIgnore
        public boolean isToldWhy() {
            return kind != Kind.CONTACT;
        }
    }
}
