package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.platform.Problem;

/** Where a page of work goes on is read from an address that anybody may have written. */
class WorkCursorTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "infinity",
                "2026-03-02 08:00:00",
                "2026-03-02 08:00:00.123456",
                "2028-02-29 23:59:59.5",
                "12026-01-01 00:00:00"
            })
    void itIsReadAsItWasWritten(String due) {
        assertThat(WorkCursor.read(written(due + "|one"))).isEqualTo(new WorkCursor(due, "one"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "9999-99-99 99:99:99",
                "2026-02-30 10:00:00",
                "0000-01-01 00:00:00",
                "2026-01-01 24:00:00",
                "2026-01-01 23:59:60",
                "2026-01-01T00:00:00"
            })
    void whatIsNoMomentIsNotFound(String due) {
        assertThatThrownBy(() -> WorkCursor.read(written(due + "|one"))).isInstanceOf(Problem.NotFound.class);
    }

    private static String written(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
