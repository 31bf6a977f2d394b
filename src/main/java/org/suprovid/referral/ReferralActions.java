package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.People;
import org.suprovid.partner.DirectoryChoices;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What workers do to a referral outside its tasks, from its page or by program. */
@Component
@Transactional
class ReferralActions {

    private final ReferralStore store;
    private final ChecksChosen chosen;
    private final ControlVisits controls;
    private final Visits visits;
    private final Cancelling cancelling;
    private final ReferralStart process;
    private final People people;
    private final OneTimeContacts contacts;
    private final DirectoryChoices partners;
    private final Clock clock;

    ReferralActions(
            ReferralStore store,
            ChecksChosen chosen,
            ControlVisits controls,
            Visits visits,
            Cancelling cancelling,
            ReferralStart process,
            People people,
            OneTimeContacts contacts,
            DirectoryChoices partners,
            Clock clock) {
        this.store = store;
        this.chosen = chosen;
        this.controls = controls;
        this.visits = visits;
        this.cancelling = cancelling;
        this.process = process;
        this.people = people;
        this.contacts = contacts;
        this.partners = partners;
        this.clock = clock;
    }

    /** @throws Problem.Conflict if nothing can happen to it any more */
    @Transactional(readOnly = true)
    public ReferralRow running(String slip) {
        ReferralRow referral = issued(slip);
        if (!referral.isRunning()) {
            throw new Problem.Conflict("referral.problem.over", slip);
        }
        return referral;
    }

    /** One that may still be answered: late answers count as well. */
    @Transactional(readOnly = true)
    public ReferralRow issued(String slip) {
        ReferralRow referral = store.row(store.get(slip).id());
        if (referral.serviceState().isVoid()) {
            throw new Problem.Conflict("referral.problem.over", slip);
        }
        return referral;
    }

    void choose(String slip, ReferralActionPages.Choice choice) {
        List<CheckWay> ways = choice.ways() == null ? List.of() : choice.ways();
        new FieldErrors("document.error")
                .optional("contact", choice.contact(), FieldErrors.LINE)
                .refuse();
        if (choice.choice() == null) {
            throw new Problem.Invalid(List.of(new FieldError("choice", "referral.error.required")));
        }
        if (choice.choice() == ChecksChoice.PARTLY && ways.isEmpty()) {
            throw new Problem.Invalid(List.of(new FieldError("ways", "referral.error.required")));
        }
        ReferralRow referral = running(slip);
        people.learnContact(referral.personId(), choice.contact());
        if (choice.choice() != ChecksChoice.NO && !contacts.canBeAsked(referral)) {
            throw new Problem.Invalid(List.of(new FieldError("contact", "onetime.error.noContact")));
        }
        String codes = ways.stream().map(Enum::name).collect(Collectors.joining(","));
        chosen.choose(referral.id(), choice.choice(), codes);
    }

    void control(String slip, LocalDate on) {
        controls.set(running(slip).id(), on);
    }

    void answer(String slip, VisitEntry entry) {
        ReferralRow referral = issued(slip);
        visits.answered(referral.id(), entry.visit(referral.issuedOn(), LocalDate.now(clock), partners::offers));
        process.tellAnswerLater(referral);
    }

    void cancel(String slip, String reason) {
        if (!Reasons.ALL.contains(String.valueOf(reason))) {
            throw new Problem.Invalid(List.of(new FieldError("reason", "referral.error.required")));
        }
        cancelling.cancel(running(slip).id(), reason);
    }
}
