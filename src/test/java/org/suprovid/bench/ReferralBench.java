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
import org.suprovid.referral.JournalReading;

/** What the journal costs at 2 000, 20 000 and 200 000 referrals; target/bench/referral.md. */
@Tag("bench")
@SystemTest
@Import({ModelCases.class, PersonCopies.class, JournalReading.class, ReferralRows.class, JournalAtSizes.class})
class ReferralBench {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static OperatorsDatabase server;

    @Autowired
    JournalAtSizes journal;

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
    void whatTheJournalCosts() throws Exception {
        Report report = Report.in("referral.md");
        report.machine();
        journal.measure(server, report);
        report.write();
        report.print();
    }
}
