package org.suprovid.referral;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Reminds whoever goes along, and the worker, of an appointment (R-NTF-01); place and papers stand on a page of theirs. */
@Component
class RemindStaff {

    private static final String APPOINTMENT = "/appointment";
    private static final String DAY_BEFORE = APPOINTMENT + "/day";
    private static final String HOURS_BEFORE = APPOINTMENT + "/hours";
    private final Notifications notifications;
    private final LetterAudience audience;
    private final EscortMapper escorts;
    private final EscortNews company;

    RemindStaff(Notifications notifications, LetterAudience audience, EscortMapper escorts, EscortNews company) {
        this.notifications = notifications;
        this.audience = audience;
        this.escorts = escorts;
        this.company = company;
    }

    /** @param soon whether it is a matter of hours and cannot wait for the morning's mail */
    void of(Referral referral, boolean soon) {
        Set<Long> people = new LinkedHashSet<>(audience.worker(referral));
        escorts.of(referral.id()).stream()
                .filter(escort -> escort.attempt() == referral.attempt())
                .forEach(escort -> people.add(escort.staffId()));
        String of = LetterAbout.referral(referral.id());
        if (soon) {
            notifications.withdraw(of + DAY_BEFORE);
        }
        String about = of + (soon ? HOURS_BEFORE : DAY_BEFORE);
        people.stream()
                .collect(groupingBy(person -> company.page(person, referral.slip())))
                .forEach((page, readers) -> notifications.tell(news(referral, about, page, soon), readers));
    }

    /** What came of it is known: nobody need think of it any more. */
    @EventListener
    void on(ReferralAnswered answered) {
        over(answered.referralId());
    }

    /** It is on another day now, or never. */
    @EventListener
    void on(ReferralDated moved) {
        over(moved.referralId());
    }

    @EventListener
    void on(ReferralRevoked cancelled) {
        over(cancelled.referralId());
    }

    private void over(long referralId) {
        notifications.withdraw(LetterAbout.referral(referralId) + APPOINTMENT);
    }

    private static News news(Referral referral, String about, String page, boolean soon) {
        return new News(
                Kind.APPOINTMENT_NEAR,
                Kind.APPOINTMENT_NEAR + ":" + LetterAbout.appointment(referral, soon),
                about,
                List.of(Word.number(referral.slip()), Word.day(referral.visitOn()), Word.time(referral.visitTime())),
                referral.visitOn(),
                page,
                soon);
    }
}
