package org.suprovid.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;

/** The form {@code referral-check}: one of the four checks, made or tried in vain (R-REF-43…51). */
@Component
class CheckForm extends SlipForm {

    static final String FORM = "referral-check";
    private static final String NONE_NEEDED = "NONE_NEEDED";
    private final CheckEntry entry;
    private final CheckLater later;

    CheckForm(TaskAnswers tasks, CheckEntry entry, CheckLater later) {
        super(FORM, tasks);
        this.entry = entry;
        this.later = later;
    }

    /** What is known already need not be asked again. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Referral referral = tasks.referral(context);
        Map<String, Object> known = new HashMap<>();
        known.put("madeOn", tasks.today().toString());
        known.put("choice", referral.checksChoice().name());
        if (referral.checksChoice() == ChecksChoice.PARTLY) {
            known.put("checksWays", entry.ways(referral.id()));
        }
        if (referral.serviceState().isKnown() || referral.serviceState() == ServiceState.RECEIVED) {
            known.put("usedSlip", referral.serviceState() == ServiceState.NO_SHOW ? "NO" : "YES");
            known.put("visitState", referral.serviceState().name());
        }
        if (referral.servedOn() != null) {
            known.put("servedOn", referral.servedOn().toString());
        }
        if (referral.nonReceiptReason() != null) {
            known.put("refusalReason", referral.nonReceiptReason());
        }
        return known;
    }

    @Override
    public Map<String, Object> shown(FormContext context) {
        return Map.of("ended", later.ended(context));
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        tasks.happened(answers, "madeOn", errors);
        tasks.happened(answers, "servedOn", errors);
        tasks.liesAhead(answers, "controlOn", errors);
        LocalDate issued = tasks.referral(context).issuedOn();
        tasks.notBefore(answers, "madeOn", issued, errors);
        tasks.notBefore(answers, "servedOn", issued, errors);
        later.check(context, answers, errors);
        List<String> offers = answers.codes("offers");
        if (offers.contains(NONE_NEEDED) && offers.size() > 1) {
            errors.add("offers", "referral.error.noneNeeded");
        }
        if (answers.is("choice", ChecksChoice.PARTLY.name())
                && !answers.codes("checksWays").contains(answers.text("checkWay"))) {
            errors.add("checksWays", "referral.error.wayNotAccepted");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        ReferralRow referral = tasks.hold(context);
        CheckCode code = tasks.check(context);
        entry.openedUp(referral, answers.text("prospects"));
        if (CheckLater.isIt(context)) {
            later.accepted(referral, code, document, answers);
        } else if (answers.is("checkOutcome", "ATTEMPT")) {
            CheckWay way = CheckWay.valueOf(answers.text("checkWay"));
            entry.attempted(referral, code, answers.date("madeOn"), way, document.id());
        } else {
            entry.made(
                    referral,
                    CheckAnswers.made(code, answers, document.id()),
                    CheckAnswers.visit(answers),
                    answers.date("controlOn"));
            entry.choice(
                    referral.id(),
                    ChecksChoice.valueOf(answers.text("choice")),
                    String.join(",", answers.codes("checksWays")));
        }
        entry.tookPart(referral, answers.codes("participation"), document.id());
    }
}
