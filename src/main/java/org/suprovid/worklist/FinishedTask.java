package org.suprovid.worklist;

import java.time.OffsetDateTime;

/** Who finished a task that is no longer open. */
record FinishedTask(String by, OffsetDateTime at, String caseNumber, String requestNumber) {

    String path() {
        return caseNumber == null ? "/requests/" + requestNumber : "/cases/" + caseNumber;
    }
}
