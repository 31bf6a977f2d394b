package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;

/** Puts the rows of new referrals together, as they stand on their first day. */
@Component
class NewReferrals {

    private final ReferralStore store;
    private final OneTimeContacts contacts;
    private final Clock clock;

    NewReferrals(ReferralStore store, OneTimeContacts contacts, Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.clock = clock;
    }

    ReferralRow issued(
            long id,
            String slip,
            Origin from,
            Target to,
            Journey journey,
            Agreed agreed,
            String note,
            long documentId) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return new ReferralRow(
                id,
                slip,
                from.caseId(),
                from.cardId(),
                from.personId(),
                from.programmeId(),
                from.lineId(),
                from.needId(),
                from.requestId(),
                to.service(),
                to.partnerId(),
                to.contactId(),
                from.parentId(),
                from.level(),
                journey.way(),
                journey.wayReason(),
                1,
                from.responsibleId(),
                now,
                today,
                journey.appointmentOn(),
                journey.appointmentTime(),
                journey.validUntil(),
                to.crisis(),
                to.withoutAgreement(),
                agreed.data(),
                agreed.feedback(),
                agreed.discreet(),
                agreed.choice(),
                agreed.ways(),
                today,
                CurrentActor.staffId(),
                ServiceState.ISSUED,
                contacts.asked(from, agreed.choice()) ? MonitoringState.SCHEDULED : MonitoringState.NO_CONTACT,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                documentId,
                store.seal(from.personId(), id, journey.in(ReferralWords.NONE, note)));
    }

    /** Without a number, a date or anything agreed. */
    ReferralRow undecided(long id, Origin from, Target to, ServiceState state, String reason, long documentId) {
        return new ReferralRow(
                id,
                null,
                from.caseId(),
                from.cardId(),
                from.personId(),
                from.programmeId(),
                from.lineId(),
                from.needId(),
                from.requestId(),
                to.service(),
                to.partnerId(),
                null,
                from.parentId(),
                from.level(),
                ReferralWay.ACCOMPANIMENT,
                null,
                1,
                from.responsibleId(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                false,
                false,
                true,
                null,
                "",
                null,
                null,
                state,
                null,
                null,
                null,
                null,
                null,
                reason,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                documentId,
                store.seal(from.personId(), id, ReferralWords.NONE));
    }
}
