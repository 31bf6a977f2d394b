package org.suprovid.referral;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.RowAccess;

/** Posts what partner, client and escort are told about a referral (R-NTF-01…05), each fact once however often it is asked for. */
@Component
@Transactional
class LetterDesk {

    static final String SLIP = "SLIP_ISSUED";
    static final String ASKED = "ANSWER_ASKED";
    static final String RESULT = "RESULT_BACK";
    static final String APPOINTMENT = "APPOINTMENT";

    private final ReferralStore referrals;
    private final LetterRules rules;
    private final LetterDue due;
    private final LetterPost post;
    private final RemindStaff staff;
    private final RowAccess access;

    LetterDesk(
            ReferralStore referrals,
            LetterRules rules,
            LetterDue due,
            LetterPost post,
            RemindStaff staff,
            RowAccess access) {
        this.referrals = referrals;
        this.rules = rules;
        this.due = due;
        this.post = post;
        this.staff = staff;
        this.access = access;
    }

    /** The partner is told who comes and when (R-NTF-02). */
    void slip(long referralId) {
        with(referralId, referral -> {
            if (rules.isExpected(referral)) {
                post.toPartner(referral, SLIP, LetterAbout.slip(referral));
            }
        });
    }

    /** The partner is asked what came of the visit; when the grace has gone by, once more (R-NTF-03). */
    void question(long referralId) {
        with(referralId, referral -> {
            if (rules.isAsked(referral)) {
                String about = LetterAbout.question(referral, due.day(referral), due.isOver(referral));
                post.toPartner(referral, ASKED, about);
            }
        });
    }

    /** The partner hears what we know, as far as the client agreed (R-NTF-05). */
    void result(long referralId) {
        with(referralId, referral -> {
            if (rules.isToldBack(referral)) {
                post.toPartner(referral, RESULT, LetterAbout.result(referral));
            }
        });
    }

    /** Client and escort are reminded, the client where that is safe (R-NTF-01). */
    void reminder(long referralId) {
        with(referralId, referral -> {
            if (rules.isNear(referral)) {
                post.toClient(referral, rules.appointment(referral), rules.isSoon(referral));
                staff.of(referral, rules.isSoon(referral));
            }
        });
    }

    private void with(long referralId, Consumer<Referral> step) {
        access.asSystem(() -> referrals.find(referralId).ifPresent(step));
    }
}
