package org.suprovid.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OperatorsDatabase;

/** What a change of a standard costs while ten thousand and a hundred thousand tasks are open; target/bench/change.md. */
@Tag("bench")
@SystemTest
@Import({ModelCases.class, PersonCopies.class, ChangesAtSizes.class})
class ChangeOfStandardBench {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static OperatorsDatabase server;

    @Autowired
    ChangesAtSizes changes;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench-postgres");
        server = OperatorsDatabase.durable(directory.resolve("data"));
        registry.add("suprovid.master-key", () -> KEY);
        server.settings()
                .forEach((name, value) ->
                        registry.add(name.toLowerCase(Locale.ROOT).replace('_', '.'), () -> value));
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @Test
    void whatAChangeCosts() throws Exception {
        Report report = Report.in("change.md");
        report.machine();
        changes.measure(server, report);
        report.write();
        report.print();
    }
}
