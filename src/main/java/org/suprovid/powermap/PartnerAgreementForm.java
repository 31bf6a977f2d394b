package org.suprovid.powermap;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.FormDays;
import org.suprovid.casework.Timeline;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.partner.Agreements;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;

/** The form {@code partner-agreement}: an agreement that a plan misses is there now, or it is said why not (R-7S-03b). */
@Component
class PartnerAgreementForm implements FormHandler {

    private static final String RESULT = "agreementResult";
    private static final String SETTLED_ON = "settledOn";
    private static final String ARRANGED = "ARRANGED";

    private final Cases cases;
    private final Partners partners;
    private final Agreements agreements;
    private final MissingAgreements missing;
    private final Timeline timeline;
    private final FormDays days;

    PartnerAgreementForm(
            Cases cases,
            Partners partners,
            Agreements agreements,
            MissingAgreements missing,
            Timeline timeline,
            FormDays days) {
        this.cases = cases;
        this.partners = partners;
        this.agreements = agreements;
        this.missing = missing;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "partner-agreement";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of(SETTLED_ON, days.today().toString());
    }

    @Override
    public String about(FormContext context) {
        return partner(context).name();
    }

    @Override
    public String toRead(FormContext context) {
        return "/partners/" + partner(context).code();
    }

    /** The directory is asked, not the supervisor: what is not written down there does not hold. */
    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        if (answers.is(RESULT, ARRANGED) && !holds(context)) {
            errors.add(RESULT, "powermap.error.noAgreement");
        }
        days.happened(SETTLED_ON, answers, errors);
    }

    private boolean holds(FormContext context) {
        CaseFile file = cases.get(context.caseId());
        long partner = partner(context).id();
        return agreements.isValid(partner) && !missing.of(file).contains(partner);
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        CaseEvent event = answers.is(RESULT, ARRANGED)
                ? CaseEvent.of("powermap.AGREEMENT_ARRANGED")
                : CaseEvent.of("powermap.NO_AGREEMENT").because(answers.text(RESULT));
        timeline.record(context.caseId(), event.saidIn(document.id()));
    }

    private Partner partner(FormContext context) {
        return partners.find(Long.parseLong(context.subject())).orElseThrow();
    }
}
