package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StandardWriterProperties {

    private static final Map<String, Timer> STANDING = TimerCatalogue.shipped().standing();

    /** Whatever an administrator may have written, also quotes, colons, lines and letters of every alphabet. */
    @Property(tries = 300)
    void whatIsWrittenIsReadTheSameAndWrittenTheSame(
            @ForAll String name,
            @ForAll String note,
            @ForAll("timers") List<Timer> timers,
            @ForAll("flags") Map<String, String> flags) {
        StandardFile file = new StandardFile(
                new StandardFile.Standard("SOME_CODE", name, "", "BASE"),
                new StandardFile.Version(7, LocalDate.of(2027, 1, 1), 3, "UA_WARTIME", note),
                flags,
                timers.stream()
                        .map(timer -> TimerLine.of(timer, STANDING.get(timer.code())))
                        .toList());
        String written = StandardWriter.write(file);
        StandardReader.Read read =
                StandardReader.read("X.yaml", new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.file()).isEqualTo(file);
        assertThat(read.timers()).isEqualTo(timers);
        assertThat(StandardWriter.write(read.file())).isEqualTo(written);
    }

    @Provide
    Arbitrary<List<Timer>> timers() {
        Arbitrary<Timer> any = Combinators.combine(
                        Arbitraries.of(TimerCatalogue.shipped().all()),
                        Arbitraries.of(true, false),
                        spans(),
                        spans().list().ofMaxSize(3),
                        spans(),
                        Arbitraries.of(Timer.Escalation.class),
                        Arbitraries.of(Timer.Days.class),
                        Arbitraries.of(Timer.Shift.class))
                .as((known, on, duration, reminders, grace, escalation, days, shift) -> {
                    Timer standing = known.standing();
                    return new Timer(
                            known.code(),
                            standing.rule(),
                            on,
                            duration,
                            reminders,
                            grace,
                            escalation,
                            days,
                            shift,
                            standing.lower(),
                            duration,
                            standing.fixedDuty());
                });
        List<String> order = List.copyOf(STANDING.keySet());
        return any.list().uniqueElements(Timer::code).ofMaxSize(10).map(timers -> timers.stream()
                .sorted(Comparator.comparing(timer -> order.indexOf(timer.code())))
                .toList());
    }

    @Provide
    Arbitrary<Map<String, String>> flags() {
        return Arbitraries.of(
                Map.of(),
                Map.of("plan.supervisorApproval", "true"),
                Map.of("plan.form", "BRIEF", "contact.attempts", "5", "extension.longest", "P2M"));
    }

    private static Arbitrary<Span> spans() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 400).map(days -> Span.of("P" + days + "D")),
                Arbitraries.integers().between(1, 24).map(months -> Span.of("P" + months + "M")),
                Arbitraries.integers().between(1, 72).map(hours -> Span.of("PT" + hours + "H")));
    }
}
