package org.suprovid.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.suprovid.platform.Problem;

/** What is asked and answered between programmes is there, not too long, and can be kept. */
class RequiredTests {

    @Test
    void aQuestionIsAskedInWordsThatCanBeKept() {
        assertThat(refused(() -> Required.words(" "))).containsExactly("words transfer.error.question");
        assertThat(refused(() -> Required.words("a\0b"))).containsExactly("words document.error.unreadable");
        assertThat(refused(() -> Required.words("a".repeat(2001)))).containsExactly("words document.error.tooLong");
        assertThatCode(() -> Required.words("Чому саме зараз?")).doesNotThrowAnyException();
    }

    @Test
    void aReasonIsChosenWordsAreNotNeeded() {
        assertThat(refused(() -> Required.reason(null, "a\0b")))
                .containsExactly("words document.error.unreadable", "reason transfer.error.reason");
        assertThatCode(() -> Required.reason("FULL", null)).doesNotThrowAnyException();
    }

    private static List<String> refused(ThrowingCallable saying) {
        return catchThrowableOfType(Problem.Invalid.class, saying).errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
