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
import org.springframework.test.context.TestPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.OperatorsDatabase;

/** 20 000 referrals with a check due at one moment, on one node and on two; target/bench/checks.md. */
@Tag("bench")
@SystemTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
@Import({Counting.class, PersonCopies.class, ChecksAtOnce.class})
class ChecksBench {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static OperatorsDatabase server;

    @Autowired
    ChecksAtOnce checks;

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
    void howFastChecksOpen() throws Exception {
        Report report = Report.in("checks.md");
        report.machine();
        checks.measure(server, KEY, report);
        report.write();
        report.print();
    }
}
