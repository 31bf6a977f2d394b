package org.suprovid.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.PostedLetters;

/** What left to partner and client about a referral, for its page: the fragment {@code referral/letters :: letters}. */
@Component
public class LetterStates {

    private final PostedLetters posted;

    LetterStates(PostedLetters posted) {
        this.posted = posted;
    }

    /** The newest first. @param referral one that the reader was shown, so that seeing it has been allowed */
    public List<LetterState> of(Referral referral) {
        return posted.about(LetterAbout.referral(referral.id())).stream()
                .map(LetterState::of)
                .toList();
    }
}
