package org.suprovid.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the facts of checks into the words of the monitoring file (R-REF-44, 46…48). */
@Component
class MonitoringLines {

    private final JournalTexts texts;
    private final Clock clock;

    MonitoringLines(JournalTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    MonitoringLine of(MonitoringRow row, Locale reader) {
        LocalDate day = row.madeOn() != null ? row.madeOn() : day(row.at());
        return new MonitoringLine(
                day,
                JournalTexts.day(day),
                row.slip(),
                row.card(),
                JournalTexts.listed(" · ", row.partner(), texts.service(row.service(), reader)),
                check(row, reader),
                JournalTexts.listed(
                        " · ",
                        texts.named("referral.checkWay.", row.way(), reader),
                        row.who() == null ? "" : row.who()),
                row.isAttempt() ? texts.text("journal.check.ATTEMPT", reader) : result(row, reader),
                changes(row, reader),
                offers(row.offers(), reader),
                row.isAttempt());
    }

    private String check(MonitoringRow row, Locale reader) {
        String which = texts.named("deadline.timer.", row.check(), reader);
        return row.dueAt() == null
                ? which
                : texts.text("journal.check.due", reader, which, JournalTexts.day(day(row.dueAt())));
    }

    private String result(MonitoringRow row, Locale reader) {
        return JournalTexts.listed(
                "; ",
                texts.named("referral.check.", row.subResult() == null ? row.result() : row.subResult(), reader),
                row.endedAs() == null
                        ? ""
                        : texts.text(
                                "journal.check.was", reader, texts.text("referral.check." + row.endedAs(), reader)),
                said("journal.usedSlip.", row.usedSlip(), reader),
                said("journal.visit.", row.visitConfirmed(), reader));
    }

    private String changes(MonitoringRow row, Locale reader) {
        return JournalTexts.listed(
                "; ",
                texts.named("referral.state.", row.state(), reader),
                texts.named("journal.change.", row.changeCode(), reader),
                Boolean.TRUE.equals(row.wantedChange()) ? texts.text("journal.wanted", reader) : "",
                mark("journal.satisfaction", row.satisfaction(), reader),
                mark("journal.quality", row.quality(), reader));
    }

    private String offers(String codes, Locale reader) {
        return Stream.of(codes.split(","))
                .map(code -> texts.named("journal.offer.", code, reader))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String said(String key, Boolean answer, Locale reader) {
        return answer == null ? "" : texts.text(key + (answer ? "yes" : "no"), reader);
    }

    private String mark(String key, Integer mark, Locale reader) {
        return mark == null ? "" : texts.text(key, reader, mark);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
