package org.suprovid.referral;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadline;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.partner.Partner;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.partner.Partners;

/** Puts the page of a referral together. */
@Component
@Transactional(readOnly = true)
class ReferralSheets {

    private static final Set<String> WAITED_FOR =
            Set.of(ReferralDates.PARTNER_FEEDBACK, ReferralDates.APPOINTMENT_REMINDER);

    private final ReferralStore store;
    private final ReferralTree tree;
    private final ReferralSteps steps;
    private final ReferralDetails details;
    private final Cases cases;
    private final Cards cards;
    private final People people;
    private final Partners partners;
    private final PartnerContacts contacts;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final ReferralOptions options;

    ReferralSheets(
            ReferralStore store,
            ReferralTree tree,
            ReferralSteps steps,
            ReferralDetails details,
            Cases cases,
            Cards cards,
            People people,
            Partners partners,
            PartnerContacts contacts,
            UserTasks tasks,
            Diagrams diagrams,
            ReferralOptions options) {
        this.store = store;
        this.tree = tree;
        this.steps = steps;
        this.details = details;
        this.cases = cases;
        this.cards = cards;
        this.people = people;
        this.partners = partners;
        this.contacts = contacts;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.options = options;
    }

    /** @throws org.suprovid.platform.Problem.NotFound if there is none, or none for the reader: both look the same */
    ReferralSheet of(String slip, Locale reader) {
        Referral referral = store.get(slip);
        ReferralRow row = store.row(referral.id());
        Optional<CaseFile> file = Optional.ofNullable(referral.caseId()).flatMap(cases::find);
        List<OpenTask> open = referral.isRunning() ? tasks.ofBusinessKey(slip) : List.of();
        Map<String, Deadline> dated = details.dated(referral);
        return new ReferralSheet(
                referral,
                row,
                file.map(CaseFile::number).orElse(null),
                cards.find(referral.cardId()).map(Card::number).orElse(null),
                people.names(List.of(referral.personId())).get(referral.personId()),
                options.service(referral.service(), reader),
                partners.find(referral.partnerId()).map(Partner::name).orElse(""),
                contact(referral),
                details.name(referral.responsibleId()),
                steps.of(referral, reader),
                details.company(referral),
                details.told(row),
                details.checks(referral, dated),
                details.controls(referral),
                dated.values().stream()
                        .filter(deadline -> deadline.isOpen() && WAITED_FOR.contains(deadline.code()))
                        .toList(),
                tree.parent(referral),
                tree.below(referral, reader),
                open.stream()
                        .sorted(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .map(task -> new ReferralSheet.Task(
                                task.id(),
                                task.key(),
                                diagrams.name(task.processDefinitionId(), task.key(), reader),
                                task.due()))
                        .toList(),
                row.isOneTime() ? details.events(referral, reader) : List.of());
    }

    private String contact(Referral referral) {
        return Optional.ofNullable(referral.contactId())
                .flatMap(contacts::find)
                .map(PartnerContact::name)
                .orElse(null);
    }
}
