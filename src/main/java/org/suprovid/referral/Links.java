package org.suprovid.referral;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkState;

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
     * The link that is to be printed or written now; made if the referral waits for an answer and none is good any more, so
     * the transaction must be able to write. Empty without the client's consent to feedback, once the answer is there, and
     * after somebody revoked it: they had a reason, and make another one themselves.
     */
    public Optional<AnswerLink> linkFor(long referralId) {
        Optional<Referral> referral = referrals.find(referralId).filter(LinkBook::mayBeAnswered);
        if (referral.isEmpty()) {
            return Optional.empty();
        }
        Optional<LinkRow> newest = book.newest(referralId);
        if (newest.isEmpty() || isToBeReplaced(newest.get(), referral.get())) {
            book.renew(referral.get());
            newest = book.newest(referralId);
        }
        return newest.filter(link -> link.state(clock.instant()) == LinkState.OPEN)
                .map(book::shown);
    }

    /** It is good no more, and an answer is waited for: of the next date, of what goes on, of what took longer than the link. */
    private boolean isToBeReplaced(LinkRow link, Referral referral) {
        boolean waits = referral.isRunning() && !referral.serviceState().isKnown();
        return waits
                && switch (link.state(clock.instant())) {
                    case OPEN -> false;
                    case USED, EXPIRED -> true;
                    case REVOKED -> link.attempt() < referral.attempt();
                };
    }
}
