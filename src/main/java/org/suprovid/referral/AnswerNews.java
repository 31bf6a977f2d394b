package org.suprovid.referral;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.security.Supervisors;

/** Tells supervisors that a partner's answer waits for a decision, until somebody has taken it. */
@Component
class AnswerNews {

    private final Notifications notifications;
    private final Supervisors supervisors;
    private final Referrals referrals;
    private final Clock clock;

    AnswerNews(Notifications notifications, Supervisors supervisors, Referrals referrals, Clock clock) {
        this.notifications = notifications;
        this.supervisors = supervisors;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** @param referralId null if nobody knows whose it is: then every supervisor hears of it */
    void parked(long id, String slip, Long referralId) {
        List<Long> people = referralId == null
                ? supervisors.everywhere()
                : referrals.find(referralId).stream()
                        .flatMap(referral -> supervisors.of(referral.programmeId()).stream())
                        .toList();
        notifications.tell(
                new News(
                        Kind.ANSWER_PARKED,
                        Kind.ANSWER_PARKED + ":" + id + ":" + clock.instant(),
                        about(id),
                        List.of(Word.number(slip)),
                        null,
                        "/referrals/answers/" + id,
                        false),
                people);
    }

    void decided(long id) {
        notifications.withdraw(about(id));
    }

    private static String about(long id) {
        return "answer/" + id;
    }
}
