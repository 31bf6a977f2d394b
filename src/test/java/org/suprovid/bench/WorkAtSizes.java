package org.suprovid.bench;

import static org.suprovid.bench.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.Worklist;

/** A page of /work, first and deep, for three kinds of readers while the number of open tasks grows. */
@TestComponent
class WorkAtSizes {

    static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final Locale LANGUAGE = Locale.forLanguageTag("uk");
    private static final int TIMES = 200;
    private final ModelCases models;
    private final Worklist worklist;
    private final StaffDirectory staff;
    private final PersonCopies persons;

    WorkAtSizes(ModelCases models, Worklist worklist, StaffDirectory staff, PersonCopies persons) {
        this.models = models;
        this.worklist = worklist;
        this.staff = staff;
        this.persons = persons;
    }

    /** What a reader waits for, by size. */
    private record Series(String name, List<Samples> bySize) {}

    void measure(OperatorsDatabase server, Report report) throws Exception {
        models.walk();
        List<Series> all = new ArrayList<>();
        for (String name : List.of("a case manager's caseload", "everything is one worker's", "supervisor")) {
            all.add(new Series(name + ", first page", new ArrayList<>()));
            all.add(new Series(name + ", deep page", new ArrayList<>()));
        }
        try (Caseload caseload = new Caseload(
                server, models.manager().id(), (model, id) -> persons.copy(models.supervisor(), model, id))) {
            for (int size : SIZES) {
                caseload.growTo(size);
                List<StaffMember> managers = caseload.managers().stream()
                        .limit(20)
                        .map(id -> staff.find(id).orElseThrow())
                        .toList();
                add(all, 0, managers);
                add(all, 4, List.of(models.supervisor()));
                caseload.handAllTo(models.manager().id());
                add(all, 2, List.of(models.manager()));
                caseload.spread();
            }
        }
        write(report, all);
    }

    private void add(List<Series> all, int at, List<StaffMember> readers) {
        all.get(at)
                .bySize()
                .add(timed(readers, readers.stream().map(reader -> "").toList()));
        all.get(at + 1)
                .bySize()
                .add(timed(readers, readers.stream().map(this::deep).toList()));
    }

    private Samples timed(List<StaffMember> readers, List<String> cursors) {
        Samples samples = new Samples();
        for (int i = -TIMES / 4; i < TIMES; i++) {
            int which = Math.floorMod(i, readers.size());
            long begin = System.nanoTime();
            page(readers.get(which), cursors.get(which));
            if (i >= 0) {
                samples.add((System.nanoTime() - begin) / 1e6);
            }
        }
        return samples;
    }

    /** Cursor of the last full page, or of the second where there are only two. */
    private String deep(StaffMember reader) {
        String before = "";
        String last = page(reader, "");
        for (String next = page(reader, last); next != null; next = page(reader, next)) {
            before = last;
            last = next;
        }
        return before.isEmpty() ? last : before;
    }

    private String page(StaffMember reader, String after) {
        try (var binding = TestStaff.acts(reader)) {
            return worklist.page(reader, null, null, after, LANGUAGE).next();
        }
    }

    private static void write(Report report, List<Series> all) {
        report.title("The list of work");
        report.say("One page of fifty rows as the page asks for it, row-level security and names included;"
                + " median (95th percentile) of " + TIMES + " pages in ms. A caseload is about a hundred tasks.");
        report.columns("reader and page", "1 000 open tasks", "10 000", "100 000", "largest / smallest");
        for (Series series : all) {
            List<String> cells = new ArrayList<>(List.of(series.name()));
            series.bySize().forEach(s -> cells.add(text("%.1f", s.median()) + " (" + text("%.1f", s.p95()) + ")"));
            double ratio =
                    series.bySize().get(2).median() / series.bySize().get(0).median();
            cells.add(text("%.2f", ratio));
            report.row(cells.toArray(String[]::new));
        }
    }
}
