package org.suprovid.bench;

import static org.suprovid.bench.Samples.text;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.suprovid.Suprovid;
import org.suprovid.fixtures.OperatorsDatabase;

/** Starts ours and an empty application by turns, each on a fresh database and then on the one it has left behind. */
final class Starts {

    private static final int TIMES = 5;
    /** What the empty application has not: everything but Spring MVC, the engine's starter and the database driver. */
    private static final List<String> NOT_IN_EMPTY = List.of(
            "/target/classes",
            "security",
            "thymeleaf",
            "session",
            "modulith",
            "mybatis-spring",
            "flyway",
            "actuator",
            "micrometer-core",
            "micrometer-registry",
            "springdoc",
            "swagger",
            "htmx",
            "tink",
            "bcprov",
            "openhtmltopdf",
            "pdfbox",
            "validat",
            "dataformat-yaml");

    private final OperatorsDatabase server;
    private final String masterKey;

    Starts(OperatorsDatabase server, String masterKey) {
        this.server = server;
        this.masterKey = masterKey;
    }

    void measure(Report report) throws Exception {
        Started ours = new Started("ours", Suprovid.class, classPath(false), masterKey);
        Started empty = new Started("empty", EmptyApplication.class, classPath(true), masterKey);
        for (int i = 0; i < TIMES; i++) {
            for (Started application : List.of(ours, empty)) {
                application.start(server.fresh("begun_" + application.name()), application.fresh);
                application.start(server.settings("begun_" + application.name()), application.again);
            }
        }
        report.title("Start and memory");
        report.say(
                "From the start of the virtual machine to the first answered page; the empty application has Spring MVC,"
                        + " the same engine starter and one page. Median of " + TIMES + " (least–most).");
        report.columns("measured", "Suprovid", "empty application", "ratio");
        row(report, "start on an existing database, s", "%.1f", ours.again.seconds, empty.again.seconds);
        row(report, "start on a fresh database, s", "%.1f", ours.fresh.seconds, empty.fresh.seconds);
        row(
                report,
                "processor time of the start, existing database, s",
                "%.1f",
                ours.again.processor,
                empty.again.processor);
        row(
                report,
                "processor time of the start, fresh database, s",
                "%.1f",
                ours.fresh.processor,
                empty.fresh.processor);
        row(report, "heap in use after collection, MB", "%.0f", ours.again.heap, empty.again.heap);
        row(report, "resident memory, MB", "%.0f", ours.again.resident, empty.again.resident);
    }

    private static void row(Report report, String what, String format, Samples ours, Samples empty) {
        report.row(what, ours.spread(format), empty.spread(format), text("%.2f", ours.median() / empty.median()));
    }

    private static List<String> classPath(boolean empty) {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry ->
                        empty ? NOT_IN_EMPTY.stream().noneMatch(entry::contains) : !entry.contains("test-classes"))
                .toList();
    }
}
