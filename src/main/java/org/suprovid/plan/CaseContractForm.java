package org.suprovid.plan;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Timeline;
import org.suprovid.client.Cards;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** Owns the form {@code case-contract}: what client and case manager signed, and on which day (R-DOC-06). */
@Component
class CaseContractForm implements FormHandler {

    static final String FORM = "case-contract";

    private final Cards cards;
    private final Timeline timeline;
    private final FormDays days;

    CaseContractForm(Cards cards, Timeline timeline, FormDays days) {
        this.cards = cards;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return FORM;
    }

    /** A new contract takes the place of the one before. */
    @Override
    public boolean renews() {
        return true;
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("contractOn", answers, errors);
        LocalDate signed = answers.date("contractOn");
        if (answers.has("validUntil") && answers.date("validUntil").isBefore(signed)) {
            errors.add("validUntil", "contract.error.endBeforeSignature");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        cards.contractSigned(context.cardId(), answers.date("contractOn"));
        timeline.record(
                context.caseId(),
                CaseEvent.of("plan.CONTRACT_SIGNED").with(Set.of("AGREED")).saidIn(document.id()));
    }
}
