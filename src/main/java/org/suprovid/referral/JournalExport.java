package org.suprovid.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.platform.Problem;
import org.suprovid.security.StaffMember;

/** Journal and monitoring file to take along, in exactly the columns of the page (R-REF-27). */
@Component
class JournalExport {

    /** A file of paper is laid out as a whole; what is longer than a volume goes into a spreadsheet. */
    static final int LONGEST_PAPER = 2_000;

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final Journal journal;
    private final Monitoring monitoring;
    private final JournalTexts texts;
    private final JournalHead head;
    private final Paper paper;
    private final Clock clock;

    JournalExport(
            Journal journal, Monitoring monitoring, JournalTexts texts, JournalHead head, Paper paper, Clock clock) {
        this.journal = journal;
        this.monitoring = monitoring;
        this.texts = texts;
        this.head = head;
        this.paper = paper;
        this.clock = clock;
    }

    void journalSheet(JournalFilter filter, Locale reader, HttpServletResponse answer) throws IOException {
        try (JournalSheet sheet = sheet(JournalFile.of(filter), reader, answer)) {
            journal.each(filter, reader, line -> sheet.add(line.cells()));
        }
    }

    void monitoringSheet(MonitoringFilter filter, Locale reader, HttpServletResponse answer) throws IOException {
        try (JournalSheet sheet = sheet(JournalFile.of(filter), reader, answer)) {
            monitoring.each(filter, reader, line -> sheet.add(line.cells()));
        }
    }

    /** @throws Problem.Conflict if it were longer than {@link #LONGEST_PAPER} rows */
    Printed journalPaper(JournalFilter filter, StaffMember me, Locale reader) {
        refuse(journal.exceeds(LONGEST_PAPER, filter));
        List<List<String>> rows = new ArrayList<>();
        journal.each(filter, reader, line -> rows.add(line.texts()));
        return paper(JournalFile.of(filter), head.of(filter, me, LocalDate.now(clock), reader), rows, reader);
    }

    /** @throws Problem.Conflict if it were longer than {@link #LONGEST_PAPER} rows */
    Printed monitoringPaper(MonitoringFilter filter, StaffMember me, Locale reader) {
        refuse(monitoring.exceeds(LONGEST_PAPER, filter));
        List<List<String>> rows = new ArrayList<>();
        monitoring.each(filter, reader, line -> rows.add(line.texts()));
        return paper(JournalFile.of(filter), head.of(filter, me, LocalDate.now(clock), reader), rows, reader);
    }

    private static void refuse(boolean tooLong) {
        if (tooLong) {
            throw new Problem.Conflict("journal.problem.tooLong", LONGEST_PAPER);
        }
    }

    private JournalSheet sheet(JournalFile file, Locale reader, HttpServletResponse answer) throws IOException {
        answer.setContentType(XLSX);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(texts, reader, LocalDate.now(clock)) + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return new JournalSheet(
                answer.getOutputStream(),
                file.shortTitle(texts, reader),
                JournalColumn.ofSheet(file.columns(), texts, reader));
    }

    private Printed paper(JournalFile file, List<String> heads, List<List<String>> rows, Locale reader) {
        Map<String, Object> model = Map.of(
                "title", texts.text(file.title(), reader),
                "period", file.period(),
                "heads", heads,
                "columns", file.columns(),
                "rows", rows);
        return new Printed(
                file.name(texts, reader, LocalDate.now(clock)), paper.pdf("referral/journal-paper", model, reader));
    }
}
