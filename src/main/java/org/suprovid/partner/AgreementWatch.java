package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.security.Supervisors;

/** Tells supervisors of agreements that come to their end, before and on the day (T-33). */
@Component
class AgreementWatch {

    private final AgreementMapper agreements;
    private final Directory directory;
    private final PartnerTimers timers;
    private final Supervisors supervisors;
    private final Notifications notifications;
    private final Clock clock;

    AgreementWatch(
            AgreementMapper agreements,
            Directory directory,
            PartnerTimers timers,
            Supervisors supervisors,
            Notifications notifications,
            Clock clock) {
        this.agreements = agreements;
        this.directory = directory;
        this.timers = timers;
        this.supervisors = supervisors;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Once a day, as the system; told twice, nobody hears it twice, and a day that was missed is made up for. */
    @Transactional
    public void look() {
        LocalDate today = LocalDate.now(clock);
        for (Period ahead : timers.reminders()) {
            agreements
                    .ending(today, today.plus(ahead))
                    .forEach(ending -> tell(Kind.AGREEMENT_ENDS, ending.agreement(), ahead.toString()));
        }
        if (timers.tellsEnd()) {
            // over a week of nights without the application nothing is lost
            agreements.ending(today.minusDays(7), today).stream()
                    .map(AgreementRow::agreement)
                    .filter(agreement -> agreement.renewal() != Agreement.Renewal.AUTOMATIC)
                    .forEach(agreement -> tell(Kind.AGREEMENT_ENDED, agreement, "END"));
        }
    }

    private void tell(Kind kind, Agreement agreement, String moment) {
        DirectoryEntry partner = directory.find(agreement.partnerId()).orElseThrow();
        String about = AgreementPaths.of(partner.id(), agreement.id());
        News news = new News(
                kind,
                kind + ":" + about + ":" + agreement.validUntil() + ":" + moment,
                about,
                List.of(PartnerNames.word(partner.id()), Word.day(agreement.validUntil())),
                agreement.validUntil(),
                "/partners/" + partner.code(),
                false);
        notifications.tell(news, supervisors.everywhere());
    }
}
