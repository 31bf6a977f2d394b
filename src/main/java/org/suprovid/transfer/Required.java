package org.suprovid.transfer;

import java.util.List;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** What must be said before somebody else's time is taken, and how long it may be. */
final class Required {

    private static final int LONGEST = 2000;

    private Required() {}

    /** @throws Problem.Invalid at the field {@code reason} or {@code words} */
    static void reason(Object reason, String words) {
        if (reason == null) {
            throw invalid("reason", "transfer.error.reason");
        }
        fits(words);
    }

    static void words(String words) {
        if (words == null || words.isBlank()) {
            throw invalid("words", "transfer.error.question");
        }
        fits(words);
    }

    private static void fits(String words) {
        if (words != null && words.length() > LONGEST) {
            throw invalid("words", "transfer.error.tooLong");
        }
    }

    private static Problem.Invalid invalid(String field, String code) {
        return new Problem.Invalid(List.of(new FieldError(field, code)));
    }
}
