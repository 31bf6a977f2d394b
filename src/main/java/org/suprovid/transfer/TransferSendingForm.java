package org.suprovid.transfer;

import org.springframework.stereotype.Component;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;

/** The form {@code transfer-sending}: the package is read and let go; the promise is kept by its receipt, not yet (T-21). */
@Component
class TransferSendingForm extends TransferTaskForm {

    private final TransferStore store;
    private final Deadlines deadlines;

    TransferSendingForm(TransferTasks tasks, TransferStore store, Deadlines deadlines) {
        super("transfer-sending", tasks);
        this.store = store;
        this.deadlines = deadlines;
    }

    @Override
    void accepted(Transfer transfer, long documentId, Answers answers) {
        deadlines.goesOn(transfer.caseId(), TransferDates.INFO, transfer.subject());
        store.say(transfer, words -> words.noted(answers.text("note")));
    }
}
