package org.suprovid.referral;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.notification.Discretion;

/** What a slip says in somebody's own words is neutral, or the client has agreed to it in writing (R-REF-20, R-CONF-05). */
@Component
class SlipWords {

    private static final List<String> ON_THE_SLIP = List.of("meetingPoint", "bring", "placeNote", "slipNote");
    private final Discretion discretion;

    SlipWords(Discretion discretion) {
        this.discretion = discretion;
    }

    void check(Answers answers, Errors errors) {
        if (answers.ticked("wordsAgreed")) {
            return;
        }
        ON_THE_SLIP.stream()
                .filter(answers::has)
                .filter(field -> discretion.tellsOnSlip(answers.text(field)))
                .forEach(field -> errors.add(field, "referral.error.telling"));
    }
}
