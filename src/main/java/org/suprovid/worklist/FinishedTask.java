package org.suprovid.worklist;

import java.time.OffsetDateTime;

/** Who finished a task that is no longer open. */
record FinishedTask(String by, OffsetDateTime at, String caseNumber, String requestNumber) {

    String number() {
        return caseNumber == null ? requestNumber : caseNumber;
    }

    /** Page of the case or request; empty if it was about neither, or the reader may not see it. */
    String path() {
        return number() == null ? "" : (caseNumber == null ? "/requests/" : "/cases/") + number();
    }
}
