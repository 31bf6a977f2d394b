package org.suprovid.transfer;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code transfer-consent}: whether the client wants to go, and what may be passed on (R-CONF-04, R-ETH-02). */
@Component
class TransferConsentForm extends TransferTaskForm {

    private final TransferMapper mapper;
    private final TransferEvents events;
    private final FormDays days;
    private final Clock clock;

    TransferConsentForm(TransferTasks tasks, TransferMapper mapper, TransferEvents events, FormDays days, Clock clock) {
        super("transfer-consent", tasks);
        this.mapper = mapper;
        this.events = events;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("askedOn", days.today().toString());
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("askedOn", answers, errors);
    }

    @Override
    void accepted(Transfer transfer, long documentId, Answers answers) {
        if (answers.yes("transferConsent")) {
            String parts = String.join(",", answers.codes("parts"));
            mapper.agree(transfer.id(), answers.date("askedOn"), parts, documentId);
            events.record(transfer, "AGREED", null, documentId);
        } else {
            mapper.close(transfer.id(), TransferState.DECLINED, "CLIENT_DECLINED", clock.instant());
            events.record(transfer, "DECLINED", null, documentId);
        }
        events.tookPart(transfer.caseId(), answers.codes("participation"), documentId);
    }
}
