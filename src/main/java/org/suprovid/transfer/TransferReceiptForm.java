package org.suprovid.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code transfer-receipt}: what another organisation says to the package that it was given (R-LESSON-60). */
@Component
class TransferReceiptForm extends TransferTaskForm {

    private final ReceiptsElsewhere receipts;
    private final Deadlines deadlines;
    private final FormDays days;

    TransferReceiptForm(TransferTasks tasks, ReceiptsElsewhere receipts, Deadlines deadlines, FormDays days) {
        super("transfer-receipt", tasks);
        this.receipts = receipts;
        this.deadlines = deadlines;
        this.days = days;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("answeredOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("answeredOn", answers, errors);
    }

    @Override
    void accepted(Transfer transfer, long documentId, Answers answers) {
        switch (answers.text("transferReceipt")) {
            case "ACCEPTED" -> receipts.accepted(
                    transfer, answers.date("answeredOn"), answers.text("receivedBy"), documentId);
            case "ASKED" -> {
                deadlines.goesOn(transfer.caseId(), TransferDates.INFO, transfer.subject());
                receipts.asked(transfer, answers.text("question"), documentId);
            }
            default -> {
                deadlines.superseded(transfer.caseId(), TransferDates.INFO, transfer.subject());
                receipts.refused(transfer, answers.text("refusal"), answers.text("words"), documentId);
            }
        }
    }
}
