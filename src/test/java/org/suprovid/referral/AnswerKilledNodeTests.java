package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Node;
import org.suprovid.fixtures.OperatorsDatabase;
import org.suprovid.notification.MailDay;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;

/**
 * A node is killed when a partner's answer is kept and not delivered yet: the next one that starts brings it to the referral, and
 * tells the partner what we know, each once (design §2.6).
 */
@SystemTest
class AnswerKilledNodeTests {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String PARTNER = "killed-node@example.org";
    private static final Duration LONG = Duration.ofMinutes(4);
    private static final String ROUNDS = "SELECT last_success::text FROM scheduled_tasks WHERE task_name IN"
            + " ('notification-outbox', 'referral-answers') ORDER BY task_name";
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");
    private static OperatorsDatabase server;

    @Autowired
    ReferralStory story;

    @Autowired
    LetterStory letters;

    @Autowired
    Links links;

    @Autowired
    PartnerContacts contacts;

    @Autowired
    Clock clock;

    private String slip;
    private String path;

    @DynamicPropertySource
    static void ownServer(DynamicPropertyRegistry registry) throws Exception {
        Path directory = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "killed-node-postgres");
        server = new OperatorsDatabase(directory.resolve("data"));
        registry.add("suprovid.master-key", () -> KEY);
        server.settings()
                .forEach((name, value) ->
                        registry.add(name.toLowerCase(Locale.ROOT).replace('_', '.'), () -> value));
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @BeforeEach
    void aSlipIsInThePartnersHands() {
        slip = story.somebody().refer(Map.of());
        long id = story.id(slip);
        path = letters.asSystem(() -> links.linkFor(id).orElseThrow().path());
        letters.asSystem(() -> contacts.put(new PartnerContact(
                0,
                Long.parseLong(one("SELECT partner_id FROM referral WHERE id = " + id)),
                "Марія Ковальчук",
                "",
                "",
                PARTNER,
                "en",
                true)));
    }

    @Test
    void whatWasKeptIsDeliveredOnceByTheNextNode() throws Exception {
        killedBeforeTheAnswerIsDelivered();
        assertThat(answers()).containsExactly("WAITING");
        assertThat(one("SELECT count(*) FROM visit_report")).isEqualTo("0");
        assertThat(story.stands(slip)).startsWith("ISSUED");
        try (Node next = Node.start(null, settings())) {
            assertThat(next.address()).isNotBlank();
            await().atMost(LONG).until(() -> answers().equals(List.of("APPLIED")));
            await().atMost(LONG).until(() -> subjects().contains("Slip " + slip + ": what we know"));
            twoRoundsMore();
            assertThat(next.output()).doesNotContain("\tat org.suprovid");
        }
        assertThat(one("SELECT count(*) FROM visit_report")).isEqualTo("1");
        assertThat(one("SELECT count(*) FROM case_event WHERE kind = 'referral.SERVED'"))
                .isEqualTo("1");
        assertThat(one("SELECT count(*) FROM notification WHERE kind = 'REFERRAL_ANSWERED'"))
                .isEqualTo("1");
        assertThat(story.stands(slip)).startsWith("SERVED");
        assertThat(one("SELECT v.text_ FROM act_ru_variable v JOIN act_ru_execution e ON e.id_ = v.execution_id_"
                        + " WHERE v.name_ = 'serviceState' AND e.business_key_ = '" + slip + "'"))
                .isEqualTo("SERVED");
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_RecordAnswer");
        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "Slip " + slip + ": somebody comes to you.", "Slip " + slip + ": what we know");
    }

    /** The slip is issued, its mail is written down and has not left: it leaves once, by the next node. */
    @Test
    void whatWasToBeWrittenLeavesOnceByTheNextNode() throws Exception {
        MailDay.ROOM.unplug();
        Node node = Node.start(null, settings());
        try {
            assertThat(node.address()).isNotBlank();
            await().atMost(LONG).until(() -> letter().equals(List.of("WAITING")));
            assertThat(subjects()).isEmpty();
        } finally {
            node.kill();
            MailDay.ROOM.plugIn();
        }
        assertThat(letter()).containsExactly("WAITING");
        try (Node next = Node.start(null, settings())) {
            assertThat(next.address()).isNotBlank();
            await().atMost(LONG).until(() -> letter().equals(List.of("SENT")));
            twoRoundsMore();
        }
        assertThat(subjects()).containsExactly("Slip " + slip + ": somebody comes to you.");
        assertThat(one("SELECT count(*) FROM case_event e JOIN referral r ON r.case_id = e.case_id"
                        + " WHERE e.kind = 'referral.PARTNER_NOTIFIED' AND r.id = " + story.id(slip)))
                .isEqualTo("1");
    }

    /** Time enough for whatever would be done a second time. */
    private static void twoRoundsMore() {
        for (int i = 0; i < 2; i++) {
            List<String> before = strings(ROUNDS);
            await().atMost(LONG).until(() -> strings(ROUNDS).stream().noneMatch(before::contains));
        }
    }

    private List<String> letter() {
        return strings(
                "SELECT state FROM delivery WHERE letter = 'SLIP_ISSUED' AND split_part(about, '-', 1) = 'referral/"
                        + story.id(slip) + "'");
    }

    /** Somebody holds the referral, so that the delivery waits for it while the answer is on record. */
    private void killedBeforeTheAnswerIsDelivered() throws Exception {
        Node node = Node.start(null, settings());
        try (Connection holder = server.connect()) {
            String address = node.address();
            await().atMost(LONG).until(() -> subjects().size() == 1);
            holder.setAutoCommit(false);
            holder.createStatement()
                    .execute("SELECT 1 FROM referral WHERE slip_number = '" + slip + "' FOR NO KEY UPDATE");
            sendAnswer(address + path);
            await().atMost(LONG)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> answers().equals(List.of("WAITING"))
                            && !one("SELECT count(*) FROM pg_locks WHERE NOT granted")
                                    .equals("0"));
            node.kill();
            holder.rollback();
        } finally {
            node.kill();
        }
    }

    private void sendAnswer(String page) throws Exception {
        HttpClient browser = HttpClient.newHttpClient();
        String text = browser.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString())
                .body();
        Matcher proof = PROOF.matcher(text);
        assertThat(proof.find()).as(text).isTrue();
        String today = LocalDate.now(clock).toString();
        String filled = "step=CHECK&go=SEND&came=YES&outcome=SERVED&receivedOn=" + today + "&servedBy="
                + URLEncoder.encode("Іванова С. В.", StandardCharsets.UTF_8) + "&proof=" + proof.group(1);
        browser.sendAsync(
                HttpRequest.newBuilder(URI.create(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(filled))
                        .build(),
                BodyHandlers.discarding());
    }

    private List<String> subjects() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (var mail : MailDay.ROOM.sentTo(PARTNER)) {
            subjects.add(mail.getSubject());
        }
        return subjects.stream().filter(subject -> subject.contains(slip)).toList();
    }

    private static List<String> answers() {
        return strings("SELECT state FROM referral_answer ORDER BY id");
    }

    private static String one(String query) {
        return strings(query).get(0);
    }

    private static List<String> strings(String query) {
        try (var connection = server.connect();
                var answer = connection.createStatement().executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(server.settings());
        settings.put("SUPROVID_MASTER_KEY", KEY);
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", String.valueOf(MailDay.ROOM.port()));
        settings.put("SUPROVID_MAIL_FROM", "suprovid@example.org");
        settings.put("SUPROVID_MAIL_SITE", "https://cases.example.org");
        // at whatever hour the test runs, nobody sleeps
        settings.put("SUPROVID_NOTIFICATIONS_QUIETFROM", "00:00");
        settings.put("SUPROVID_NOTIFICATIONS_QUIETUNTIL", "00:00");
        settings.put("SUPROVID_NOTIFICATIONS_ROUND", "PT2S");
        settings.put("SUPROVID_ANSWERS_ROUND", "PT2S");
        settings.put("DBSCHEDULER_POLLINGINTERVAL", "1s");
        settings.put("DBSCHEDULER_HEARTBEATINTERVAL", "1s");
        settings.put("DBSCHEDULER_MISSEDHEARTBEATSLIMIT", "4");
        settings.put("CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS", "20000");
        return settings;
    }
}
