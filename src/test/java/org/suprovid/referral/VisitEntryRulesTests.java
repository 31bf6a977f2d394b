package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suprovid.platform.FieldError;

/** What a worker types in of an answer can be kept, and is not endless. */
class VisitEntryRulesTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Test
    void textsAreShortEnoughAndCanBeKept() {
        VisitEntry entry = new VisitEntry(
                "SERVED",
                Channel.PHONE,
                TODAY,
                TODAY,
                "a".repeat(301),
                "a\0b",
                null,
                "a".repeat(1001),
                null,
                null,
                "a\0b",
                null,
                null);
        List<FieldError> errors = VisitEntryRules.errors(entry, TODAY, TODAY, partner -> true);
        assertThat(errors)
                .extracting(error -> error.path() + " " + error.code())
                .containsExactly(
                        "result document.error.tooLong",
                        "servedBy document.error.tooLong",
                        "position document.error.unreadable",
                        "furtherTo document.error.unreadable");
    }
}
