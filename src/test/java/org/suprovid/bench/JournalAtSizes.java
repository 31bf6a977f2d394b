package org.suprovid.bench;

import static org.suprovid.bench.Samples.text;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.referral.JournalReading;
import org.suprovid.referral.JournalReading.Asked;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** A page of the journal for two kinds of readers while the number of referrals grows, and all of it as a spreadsheet. */
@TestComponent
class JournalAtSizes {

    /** {@code -Dbench.referrals=500,2000} for a quick look. */
    private static final List<Integer> SIZES = Stream.of(
                    System.getProperty("bench.referrals", "2000,20000,200000").split(","))
            .map(Integer::valueOf)
            .toList();

    private static final int TIMES = 100;
    private static final int REFERRALS_OF_A_TASK = 10;
    private final ModelCases models;
    private final PersonCopies persons;
    private final ReferralRows rows;
    private final JournalReading journal;
    private final StaffDirectory staff;
    private final Map<String, List<Samples>> pages = new LinkedHashMap<>();

    JournalAtSizes(
            ModelCases models, PersonCopies persons, ReferralRows rows, JournalReading journal, StaffDirectory staff) {
        this.models = models;
        this.persons = persons;
        this.rows = rows;
        this.journal = journal;
        this.staff = staff;
    }

    void measure(OperatorsDatabase server, Report report) throws Exception {
        models.walk();
        List<String[]> exports = new ArrayList<>();
        try (Caseload caseload = new Caseload(
                server, models.manager().id(), (model, id) -> persons.copy(models.supervisor(), model, id))) {
            for (int size : SIZES) {
                caseload.growTo(size / REFERRALS_OF_A_TASK);
                rows.growTo(server, size);
                List<StaffMember> managers = caseload.managers().stream()
                        .limit(20)
                        .map(id -> staff.find(id).orElseThrow())
                        .toList();
                pages(server, managers.isEmpty() ? List.of(models.manager()) : managers);
                exports.add(export());
            }
        }
        write(report, exports);
    }

    private void pages(OperatorsDatabase server, List<StaffMember> managers) throws SQLException {
        List<StaffMember> supervisor = List.of(models.supervisor());
        String deep = deep(server);
        time("a case manager’s own, first page", managers, () -> journal.page(Asked.ALL, null));
        time("a case manager’s own, deep page", managers, () -> journal.page(Asked.ALL, deep));
        time("supervisor, first page", supervisor, () -> journal.page(Asked.ALL, null));
        time("supervisor, deep page", supervisor, () -> journal.page(Asked.ALL, deep));
        Long partner = Long.valueOf(one(server, "SELECT max(id) FROM partner"));
        time("… of one partner", supervisor, () -> journal.page(new Asked(partner, null, null, false), null));
        time(
                "… of a rare service",
                supervisor,
                () -> journal.page(new Asked(null, "GYNAECOLOGIST", null, false), null));
        time("… that wait for an answer", supervisor, () -> journal.page(new Asked(null, null, "ISSUED", false), null));
        time("… with a check overdue", supervisor, () -> journal.page(new Asked(null, null, null, true), null));
        time("monitoring file, supervisor, first page", supervisor, () -> journal.monitoringPage(null));
        time("monitoring file, case manager, first page", managers, () -> journal.monitoringPage(null));
    }

    private void time(String name, List<StaffMember> readers, Runnable page) {
        Samples samples = new Samples();
        for (int i = -TIMES / 4; i < TIMES; i++) {
            try (var acting = TestStaff.acts(readers.get(Math.floorMod(i, readers.size())))) {
                long begin = System.nanoTime();
                page.run();
                if (i >= 0) {
                    samples.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        pages.computeIfAbsent(name, unknown -> new ArrayList<>()).add(samples);
    }

    /** Where nine tenths of the rows have been passed. */
    private static String deep(OperatorsDatabase server) throws SQLException {
        String place = one(
                server,
                "SELECT issued_on || ' ' || id FROM referral WHERE slip_number IS NOT NULL ORDER BY issued_on DESC, id DESC"
                        + " OFFSET (SELECT count(*) * 9 / 10 FROM referral) LIMIT 1");
        return place.replace(' ', '_');
    }

    /** Twice: once for the clock, once to look at what is held while it runs. */
    private String[] export() throws IOException {
        try (var acting = TestStaff.acts(models.supervisor())) {
            Counted file = new Counted();
            long begin = System.nanoTime();
            int count = journal.export(file, n -> {});
            double seconds = (System.nanoTime() - begin) / 1e9;
            Samples held = new Samples();
            int step = Math.max(1, count / 10);
            journal.export(OutputStream.nullOutputStream(), n -> {
                if (n % step == 0) {
                    held.add(heldMegabytes());
                }
            });
            return new String[] {
                String.valueOf(count),
                text("%.1f s", seconds),
                text("%.0f", count / seconds),
                text("%.1f MB", file.bytes / 1e6),
                held.spread("%.0f")
            };
        }
    }

    private static double heldMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private void write(Report report, List<String[]> exports) {
        report.title("The referral journal");
        report.say("One page of thirty rows as the page asks for it: row access, words unsealed, put into the reader's"
                + " language; median (95th percentile) of " + TIMES + " pages in ms.");
        List<String> head = new ArrayList<>(List.of("reader and page"));
        SIZES.forEach(size -> head.add(size + " referrals"));
        head.add("largest / smallest");
        report.columns(head.toArray(String[]::new));
        pages.forEach((name, sizes) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            sizes.forEach(each -> cells.add(text("%.1f", each.median()) + " (" + text("%.1f", each.p95()) + ")"));
            cells.add(text(
                    "%.2f", sizes.get(sizes.size() - 1).median() / sizes.get(0).median()));
            report.row(cells.toArray(String[]::new));
        });
        report.title("The journal as a spreadsheet");
        report.say(
                "Every row unsealed and written as it is read; what is held is what is left of the heap after a collection,"
                        + " looked at ten times on the way: median (least–most), MB.");
        report.columns("rows", "took", "rows/s", "file", "held");
        exports.forEach(report::row);
    }

    private static String one(OperatorsDatabase server, String query) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Forgets what it is given, but for how much it was. */
    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
