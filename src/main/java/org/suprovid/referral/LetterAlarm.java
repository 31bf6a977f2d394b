package org.suprovid.referral;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Asks a person to speak to the partner or the client, where no letter gets through or none would be safe. */
@Component
class LetterAlarm {

    private final Notifications notifications;
    private final LetterAudience audience;

    LetterAlarm(Notifications notifications, LetterAudience audience) {
        this.notifications = notifications;
        this.audience = audience;
    }

    /** The second question in vain is the supervisor's, too (R-NTF-03). @param about see {@link LetterAbout} */
    void partner(Referral referral, String letter, String about) {
        tell(
                referral,
                Kind.PARTNER_NOT_REACHED,
                about,
                LetterAbout.isAskedAgain(about) ? audience.everybody(referral) : audience.worker(referral),
                Word.key("notification.letter." + letter));
    }

    void client(Referral referral, String about) {
        tell(
                referral,
                Kind.CLIENT_NOT_REACHED,
                about,
                audience.worker(referral),
                Word.day(referral.visitOn()),
                Word.time(referral.visitTime()));
    }

    /** The partner should be asked, and has no link to answer by, since somebody revoked it. */
    void link(Referral referral, boolean again) {
        String path = linkPath(referral);
        notifications.tell(
                new News(
                        Kind.PARTNER_WITHOUT_LINK,
                        Kind.PARTNER_WITHOUT_LINK + ":" + path + ":" + referral.attempt() + again,
                        path,
                        List.of(Word.number(referral.slip())),
                        null,
                        "/referrals/" + referral.slip() + "/link",
                        false),
                again ? audience.everybody(referral) : audience.worker(referral));
    }

    /** Somebody made another link. */
    void linkIsThere(Referral referral) {
        notifications.withdraw(linkPath(referral));
    }

    /** The partner has said what came of it: nobody has to call any more. */
    void answered(long referralId) {
        notifications.withdraw(LetterAbout.referral(referralId) + "/letter");
        notifications.withdraw(LetterAbout.referral(referralId) + "/link");
    }

    /** It got through after all. */
    void over(String about) {
        notifications.withdraw(path(about));
    }

    private void tell(Referral referral, Kind kind, String about, Collection<Long> people, Word... words) {
        List<Word> said = new ArrayList<>(List.of(Word.number(referral.slip())));
        said.addAll(List.of(words));
        String path = path(about);
        notifications.tell(
                new News(kind, kind + ":" + path, path, said, null, "/referrals/" + referral.slip(), false), people);
    }

    private static String linkPath(Referral referral) {
        return LetterAbout.referral(referral.id()) + "/link";
    }

    /** Below the referral: settled with it, or alone. */
    private static String path(String about) {
        return LetterAbout.referral(LetterAbout.referral(about)) + "/letter/" + about.substring(about.indexOf('/') + 1);
    }
}
