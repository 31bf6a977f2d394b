package org.suprovid.referral;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which partners answer (R-REF-21), for what is printed and written to them. */
@Service
@Transactional
public class Links {

    private final LinkBook book;
    private final Referrals referrals;
    private final Clock clock;

    Links(LinkBook book, Referrals referrals, Clock clock) {
        this.book = book;
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * The link that is to be printed or written now; made if the referral waits for an answer and none is open, so the
     * transaction must be able to write. Empty without the client's consent to feedback, once the answer is there, and after
     * somebody revoked it.
     */
    public Optional<AnswerLink> linkFor(long referralId) {
        Optional<Referral> referral = referrals.find(referralId).filter(LinkBook::mayBeAnswered);
        if (referral.isEmpty()) {
            return Optional.empty();
        }
        Optional<LinkRow> newest = book.newest(referralId);
        if (newest.isEmpty() || isUsedUp(newest.get(), referral.get())) {
            book.issue(referral.get());
            newest = book.newest(referralId);
        }
        return newest.filter(link -> link.state(clock.instant()) == LinkState.OPEN)
                .map(book::shown);
    }

    /** An answer was given, and another one is waited for: of the next date, or of what goes on. */
    private static boolean isUsedUp(LinkRow link, Referral referral) {
        boolean waits = referral.isRunning() && !referral.serviceState().isKnown();
        return !link.isOpen() && waits && (link.usedAt() != null || link.attempt() < referral.attempt());
    }
}
