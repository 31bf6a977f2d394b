package org.suprovid.notification;

import java.time.LocalDate;
import java.util.List;

/** News about cases that are nothing but numbers. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    private Samples() {}

    /** "Case КУ1-1: Review the plan, due 16 March". */
    static News news(int number) {
        return news(number, "PLAN_REVIEW", false);
    }

    /** "Case КУ1-1: First contact in a crisis, due 16 March", and it cannot wait. */
    static News urgent(int number) {
        return news(number, "CRISIS_RESPONSE", true);
    }

    static News news(int number, String deadline, boolean urgent) {
        return new News(
                Kind.DEADLINE_NEAR,
                "SAMPLE/" + number,
                "nothing/" + number,
                List.of(Word.number("КУ" + number + "-1"), Word.key("deadline.timer." + deadline), Word.day(DAY)),
                DAY,
                "/cases/КУ" + number + "-1",
                urgent);
    }
}
