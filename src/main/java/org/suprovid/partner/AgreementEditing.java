package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.notification.Notifications;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** Records agreements with partners, their renewal and their end (R-DOC-24). */
@Service
@Transactional
public class AgreementEditing {

    private final Agreements agreements;
    private final AgreementMapper mapper;
    private final Directory directory;
    private final PartnerContacts contacts;
    private final Notifications notifications;
    private final Clock clock;

    AgreementEditing(
            Agreements agreements,
            AgreementMapper mapper,
            Directory directory,
            PartnerContacts contacts,
            Notifications notifications,
            Clock clock) {
        this.agreements = agreements;
        this.mapper = mapper;
        this.directory = directory;
        this.contacts = contacts;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param renews id of the agreement that this one follows, null if none; @throws Problem.Invalid with every error at its field */
    public long add(String code, AgreementForm form, Long renews) {
        DirectoryEntry partner = directory.get(code);
        AgreementFormRules.check(form, partner, contacts.of(partner.id()), LocalDate.now(clock));
        long id = mapper.insert(partner.id(), form, CurrentActor.staffId(), clock.instant());
        cover(id, form);
        if (renews != null) {
            mapper.renewedBy(agreements.get(partner.id(), renews).id(), id);
            notifications.withdraw(AgreementPaths.of(partner.id(), renews));
        }
        settled(partner.id());
        return id;
    }

    /** @throws Problem.Invalid with every error at its field */
    public void change(String code, long id, AgreementForm form) {
        DirectoryEntry partner = directory.get(code);
        Agreement before = agreements.get(partner.id(), id);
        AgreementFormRules.check(form, partner, contacts.of(partner.id()), LocalDate.now(clock));
        mapper.update(id, form);
        mapper.forgetServices(id);
        cover(id, form);
        if (before.validUntil() != null && !before.validUntil().equals(form.validUntil())) {
            notifications.withdraw(AgreementPaths.of(partner.id(), id));
        }
        settled(partner.id());
    }

    /** Ends it before its time, from today. @throws Problem.Conflict if it is over already */
    public void end(String code, long id) {
        DirectoryEntry partner = directory.get(code);
        Agreement agreement = agreements.get(partner.id(), id);
        LocalDate today = LocalDate.now(clock);
        if (agreement.isOver(today)) {
            throw new Problem.Conflict("partner.problem.over");
        }
        mapper.end(id, agreement.isBegun(today) ? today : agreement.validFrom());
        notifications.withdraw(AgreementPaths.of(partner.id(), id));
    }

    /** Whoever asked for an agreement has it now. */
    private void settled(long partner) {
        if (agreements.isValid(partner)) {
            notifications.withdraw(AgreementPaths.wanted(partner));
        }
    }

    private void cover(long id, AgreementForm form) {
        if (!form.services().isEmpty()) {
            mapper.cover(id, form.services());
        }
    }
}
