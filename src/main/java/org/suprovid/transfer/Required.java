package org.suprovid.transfer;

import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What must be said before somebody else's time is taken, and how long it may be. */
final class Required {

    private static final int LONGEST = 2000;

    private Required() {}

    /** @throws Problem.Invalid at the field {@code reason} or {@code words} */
    static void reason(Object reason, String words) {
        refuse(reason == null, "reason", "transfer.error.reason", words);
    }

    /** @throws Problem.Invalid at the field {@code words} */
    static void words(String words) {
        refuse(words == null || words.isBlank(), "words", "transfer.error.question", words);
    }

    private static void refuse(boolean missing, String field, String code, String words) {
        FieldErrors errors = new FieldErrors("document.error").optional("words", words, LONGEST);
        if (missing) {
            errors.add(field, code);
        }
        errors.refuse();
    }
}
