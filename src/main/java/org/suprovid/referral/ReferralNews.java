package org.suprovid.referral;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.partner.PartnerNames;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Supervisors;

/** Tells the worker what was answered (R-NTF-04), and people when something repeats itself (R-REF-74). */
@Component
class ReferralNews {

    private final Notifications notifications;
    private final Supervisors supervisors;
    private final Clock clock;

    ReferralNews(Notifications notifications, Supervisors supervisors, Clock clock) {
        this.notifications = notifications;
        this.supervisors = supervisors;
        this.clock = clock;
    }

    void answered(ReferralRow before, ServiceState after) {
        Word came = Word.key("referral.state." + after.name());
        if (before.responsibleId() != CurrentActor.staffId()) {
            tell(before, Kind.REFERRAL_ANSWERED, clock.instant().toString(), Set.of(before.responsibleId()), came);
        }
    }

    /** The monitoring is over, so no task asks to follow the client further (R-REF-65). */
    void sentFurtherAfterTheEnd(ReferralRow referral) {
        String moment = "/" + clock.instant();
        tell(referral, Kind.REFERRAL_SENT_FURTHER, moment, Set.of(referral.responsibleId()));
    }

    /** The supervisor is to talk to the partner. */
    void refused(ReferralRow referral, int times) {
        Word partner = PartnerNames.word(referral.partnerId());
        tell(
                referral,
                Kind.PARTNER_REFUSES,
                "/" + times,
                supervisors.of(referral.programmeId()),
                partner,
                number(times));
    }

    /** The worker is to go along, and to ask what stands in the way. */
    void stayedAway(ReferralRow referral, int times) {
        tell(referral, Kind.CLIENT_STAYS_AWAY, "/" + times, Set.of(referral.responsibleId()), number(times));
    }

    private void tell(ReferralRow referral, Kind kind, String moment, Collection<Long> people, Word... words) {
        List<Word> all = new ArrayList<>(List.of(Word.number(referral.slipNumber())));
        all.addAll(List.of(words));
        String about = ReferralNewsCheck.KIND + "/" + referral.id();
        String link = "/referrals/" + referral.slipNumber();
        notifications.tell(new News(kind, kind + ":" + about + ":" + moment, about, all, null, link, false), people);
    }

    private static Word number(int times) {
        return Word.number(String.valueOf(times));
    }
}
