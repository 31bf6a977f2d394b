package org.suprovid.referral;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.springframework.boot.test.context.TestComponent;

/** Reads the journal as its page and its spreadsheet do, for those who measure it from outside. */
@TestComponent
public class JournalReading {

    private static final Locale LANGUAGE = Locale.forLanguageTag("uk");
    private static final int PAGE = 30;
    private final Journal journal;
    private final Monitoring monitoring;
    private final JournalTexts texts;

    JournalReading(Journal journal, Monitoring monitoring, JournalTexts texts) {
        this.journal = journal;
        this.monitoring = monitoring;
        this.texts = texts;
    }

    /** What is asked for; null for all. */
    public record Asked(Long partner, String service, String state, boolean overdue) {
        public static final Asked ALL = new Asked(null, null, null, false);

        private JournalFilter filter() {
            return new JournalFilter(
                    null,
                    null,
                    partner,
                    service,
                    state == null ? null : ServiceState.valueOf(state),
                    null,
                    null,
                    overdue);
        }
    }

    /** One page; returns how many rows it has. */
    public int page(Asked asked, String after) {
        return journal.page(asked.filter(), after, PAGE, LANGUAGE).rows().size();
    }

    public int monitoringPage(String after) {
        return monitoring
                .page(new MonitoringFilter(null, null, null, null, null, null), after, PAGE, LANGUAGE)
                .rows()
                .size();
    }

    public static String after(LocalDate day, long id) {
        return new JournalPlace(day, id).text();
    }

    /** Writes everything into a spreadsheet; returns how many rows, and tells each number on the way. */
    public int export(OutputStream out, IntConsumer onTheWay) throws IOException {
        AtomicInteger rows = new AtomicInteger();
        try (JournalSheet sheet =
                new JournalSheet(out, "journal", JournalColumn.ofSheet(JournalColumn.JOURNAL, texts, LANGUAGE))) {
            journal.each(Asked.ALL.filter(), LANGUAGE, line -> {
                sheet.add(line.cells());
                onTheWay.accept(rows.incrementAndGet());
            });
        }
        return rows.get();
    }
}
