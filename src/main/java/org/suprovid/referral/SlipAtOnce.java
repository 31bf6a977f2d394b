package org.suprovid.referral;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.Searched;
import org.suprovid.standard.CaseStandards;

/** A slip that no line of a plan asks for: checked, issued and followed up by its own process at once (R-12S-11c, Q-52). */
@Component
class SlipAtOnce {

    private final Issuing issuing;
    private final ReferralStart process;
    private final ReferralEvents events;
    private final TaskAnswers tasks;
    private final PartnerRules partners;

    SlipAtOnce(
            Issuing issuing, ReferralStart process, ReferralEvents events, TaskAnswers tasks, PartnerRules partners) {
        this.issuing = issuing;
        this.process = process;
        this.events = events;
        this.tasks = tasks;
        this.partners = partners;
    }

    Map<String, Searched> searched(Locale reader) {
        return partners.searched(null, reader);
    }

    /** @param crisis no missing agreement holds it up (R-REF-11) */
    void check(CaseStandards standards, boolean crisis, Answers answers, Errors errors) {
        tasks.journey(answers, CheckCode.lastDay(standards, tasks.today()), errors);
        partners.agreed(answers, errors);
        partners.check(standards, answers.text("service"), crisis, answers, errors);
    }

    void issue(Origin from, CaseStandards standards, boolean crisis, Document document, Answers answers) {
        ReferralRow issued = issuing.issue(
                from,
                partners.target(standards, answers.text("service"), crisis, answers),
                Journey.read(answers),
                Agreed.read(answers),
                answers.text("slipNote"),
                document.id());
        process.start(issued);
        events.tookPart(issued, answers.codes("participation"), document.id());
    }
}
