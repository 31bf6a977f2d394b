package org.suprovid.referral;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Tells somebody that they are asked to go along, and the worker what became of it (R-REF-31). */
@Component
class EscortNews {

    private final Notifications notifications;
    private final LetterAudience audience;
    private final StaffDirectory staff;

    EscortNews(Notifications notifications, LetterAudience audience, StaffDirectory staff) {
        this.notifications = notifications;
        this.audience = audience;
        this.staff = staff;
    }

    /** Whoever was asked before is asked no more. */
    void asked(ReferralRow referral, Journey journey, long staffId) {
        String about = about(referral.id());
        notifications.withdraw(about);
        if (staffId != referral.responsibleId()) {
            notifications.tell(
                    new News(
                            Kind.ESCORT_ASKED,
                            Kind.ESCORT_ASKED + ":" + about + ":" + referral.attempt(),
                            about,
                            List.of(
                                    Word.number(referral.slipNumber()),
                                    Word.day(journey.appointmentOn()),
                                    Word.time(journey.appointmentTime())),
                            journey.appointmentOn(),
                            page(staffId, referral.slipNumber()),
                            false),
                    Set.of(staffId));
        }
    }

    void written(Referral referral) {
        String about = about(referral.id());
        notifications.withdraw(about);
        notifications.tell(
                new News(
                        Kind.ESCORT_WRITTEN,
                        Kind.ESCORT_WRITTEN + ":" + about + ":" + referral.attempt(),
                        about,
                        List.of(Word.number(referral.slip()), Word.staff(CurrentActor.staffId())),
                        null,
                        "/referrals/" + referral.slip(),
                        false),
                audience.worker(referral));
        if (!leadsCases(CurrentActor.staffId())) {
            notifications.withdraw(LetterAbout.referral(referral.id()), CurrentActor.staffId());
        }
    }

    /** Where this one reads of the meeting: not everybody who goes along may see the referral. */
    String page(long staffId, String slip) {
        return (leadsCases(staffId) ? "/referrals/" : "/escorts/") + slip;
    }

    private boolean leadsCases(long staffId) {
        return staff.find(staffId).filter(StaffMember::readsSensitive).isPresent();
    }

    private static String about(long referralId) {
        return LetterAbout.referral(referralId) + "/escort";
    }
}
