package org.suprovid.transfer;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The diagram {@code transfer}: messages and variables as this module uses them (R-LESSON-60, R-7S-23). */
final class TransferProcess {

    /** Starts the process of a transfer; a case that waits for it is told, and starts it. */
    static final String TRANSFER_REQUESTED = "TransferRequested";
    /** The receiver inside the organisation has taken over, asked back or refused. */
    static final String TRANSFER_ANSWERED = "TransferAnswered";

    static final String TRANSFER_CANCELLED = "TransferCancelled";

    static final String TRANSFER_ID = "transferId";
    /** INSIDE or PARTNER. */
    static final String GOES_TO = "transferGoesTo";
    /** ACCEPTED, ASKED or REFUSED. */
    static final String RECEIPT = "transferReceipt";

    private TransferProcess() {}

    static long transferId(DelegateExecution execution) {
        return ((Number) execution.getVariable(TRANSFER_ID)).longValue();
    }
}
