package org.suprovid.referral;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Reminds whoever goes along, and the worker, of an appointment (R-NTF-01); place and papers stand on the referral's page. */
@Component
class RemindStaff {

    private static final String DAY_BEFORE = "/appointment/day";
    private static final String HOURS_BEFORE = "/appointment/hours";
    private final Notifications notifications;
    private final LetterAudience audience;
    private final EscortMapper escorts;

    RemindStaff(Notifications notifications, LetterAudience audience, EscortMapper escorts) {
        this.notifications = notifications;
        this.audience = audience;
        this.escorts = escorts;
    }

    /** @param soon whether it is a matter of hours and cannot wait for the morning's mail */
    void of(Referral referral, boolean soon) {
        Set<Long> people = new LinkedHashSet<>(audience.worker(referral));
        escorts.of(referral.id()).stream()
                .filter(escort -> escort.attempt() == referral.attempt())
                .forEach(escort -> people.add(escort.staffId()));
        String of = LetterAbout.referral(referral.id());
        News news = new News(
                Kind.APPOINTMENT_NEAR,
                Kind.APPOINTMENT_NEAR + ":" + LetterAbout.appointment(referral, soon),
                of + (soon ? HOURS_BEFORE : DAY_BEFORE),
                List.of(
                        Word.number(referral.slip()),
                        Word.day(referral.appointmentOn()),
                        Word.time(referral.appointmentTime())),
                referral.appointmentOn(),
                "/referrals/" + referral.slip(),
                soon);
        if (soon) {
            notifications.withdraw(of + DAY_BEFORE);
        }
        notifications.tell(news, people);
    }
}
