package org.suprovid.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseEvent;
import org.suprovid.deadline.OneTimeDate;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.RowAccess;

/** Tells of the dates of referrals without a case what a case would tell of its own: people, and the timeline (R-BPM-06, Q-52). */
@Component
class OneTimeDates {

    private static final String SUPERVISOR = "SUPERVISOR";

    private final ReferralStore store;
    private final ReferralEvents events;
    private final LetterAudience audience;
    private final Notifications notifications;
    private final RowAccess access;
    private final Clock clock;

    OneTimeDates(
            ReferralStore store,
            ReferralEvents events,
            LetterAudience audience,
            Notifications notifications,
            RowAccess access,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.audience = audience;
        this.notifications = notifications;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    void on(OneTimeDate date) {
        access.asSystem(() -> {
            switch (date.kind()) {
                case REMINDED -> near(date, store.get(date.referralId()));
                case PASSED -> passed(date, store.get(date.referralId()));
                case OVERDUE -> late(date, store.get(date.referralId()));
                case ESCALATED -> passedOn(date, store.get(date.referralId()));
                case SETTLED -> notifications.withdraw(path(date));
            }
        });
    }

    private void near(OneTimeDate date, Referral referral) {
        events.dated(referral.id(), CaseEvent.of("DEADLINE_REMINDED").about(date.code()));
        tell(date, referral, Kind.REFERRAL_NEAR, "/" + date.times(), audience.worker(referral));
    }

    /** The worker hears of it at once, the supervisor after the grace. */
    private void passed(OneTimeDate date, Referral referral) {
        tell(date, referral, Kind.REFERRAL_OVERDUE, "", audience.worker(referral));
    }

    private void late(OneTimeDate date, Referral referral) {
        tell(date, referral, Kind.REFERRAL_OVERDUE, "", audience.worker(referral));
        passedOn(date, referral);
    }

    private void passedOn(OneTimeDate date, Referral referral) {
        events.dated(
                referral.id(),
                CaseEvent.of("DEADLINE_OVERDUE").about(date.code()).because(date.escalatedTo()));
        if (date.escalatedTo().equals(SUPERVISOR)) {
            tell(date, referral, Kind.REFERRAL_ESCALATED, "", audience.supervisors(referral.programmeId()));
        }
    }

    private void tell(OneTimeDate date, Referral referral, Kind kind, String moment, Collection<Long> people) {
        LocalDate due = LocalDate.ofInstant(date.due(), clock.getZone());
        notifications.tell(
                new News(
                        kind,
                        kind + ":" + path(date) + ":" + due + moment,
                        path(date),
                        List.of(Word.number(referral.slip()), Word.key("deadline.timer." + date.code()), Word.day(due)),
                        due,
                        "/referrals/" + referral.slip(),
                        false),
                people);
    }

    private static String path(OneTimeDate date) {
        return LetterAbout.referral(date.referralId()) + "/" + date.code() + "/" + date.subject();
    }
}
