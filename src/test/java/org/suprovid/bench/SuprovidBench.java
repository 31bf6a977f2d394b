package org.suprovid.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OperatorsDatabase;

/** Measures and tells; what is slow fails nothing here. The report is printed and kept in target/bench/report.md. */
@Tag("bench")
@SystemTest
@Import({
    Counting.class,
    RecordedAnswers.class,
    OurCases.class,
    ModelCases.class,
    PersonCopies.class,
    WorkAtSizes.class,
    YearOfReviews.class,
    YearOfAHome.class
})
class SuprovidBench {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static OperatorsDatabase server;

    @Autowired
    OurCases ours;

    @Autowired
    WorkAtSizes work;

    @Autowired
    YearOfReviews year;

    @Autowired
    YearOfAHome home;

    @Autowired
    DataSource dataSource;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-postgres");
        server = OperatorsDatabase.durable(directory.resolve("data"));
        registry.add("suprovid.master-key", () -> KEY);
        // what a connection has cost is not known any more once it is renewed
        registry.add("spring.datasource.hikari.max-lifetime", () -> "0");
        server.settings()
                .forEach((name, value) ->
                        registry.add(name.toLowerCase(Locale.ROOT).replace('_', '.'), () -> value));
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    /** {@code -Dbench.part=cases} measures the cases only, {@code -Dbench.part=home} a year of a home. */
    @Test
    void whatSuprovidCosts() throws Exception {
        Report report = new Report();
        report.machine();
        String part = System.getProperty("bench.part", "");
        boolean everything = part.isEmpty();
        if (everything) {
            year.measure(report);
        }
        if (everything || part.equals("cases")) {
            new CasesPerSecond(ours, dataSource.unwrap(StatementsSent.class), server).measure(report);
            report.write();
        }
        if (everything) {
            new Starts(server, KEY).measure(report);
            report.write();
            work.measure(server, report);
            report.write();
        }
        if (everything || part.equals("home")) {
            home.measure(report);
            report.write();
        }
        report.print();
    }
}
