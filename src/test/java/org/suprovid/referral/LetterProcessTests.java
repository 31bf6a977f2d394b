package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.client.People;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.notification.MailDay;
import org.suprovid.notification.MailRoom;
import org.suprovid.notification.MailTest;
import org.suprovid.partner.PartnerContact;
import org.suprovid.partner.PartnerContacts;

/** The diagram of a referral tells everybody what it promises, each thing once (R-NTF-01…06, T-26, T-27). */
@MailTest
class LetterProcessTests {

    private static final String PARTNER = "process-partner@example.org";

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    LetterStory letters;

    @Autowired
    PartnerContacts contacts;

    @Autowired
    LetterNumbers numbers;

    @Autowired
    LetterCalls calls;

    @Autowired
    ReferralStore referrals;

    @Autowired
    People people;

    @Autowired
    Records records;

    @Autowired
    MailDay day;

    private CaseWalk karina;
    private String slip;

    @BeforeEach
    void aSlipForTheSixthOfMarch() {
        walks.itIs("2026-03-02");
        karina = story.somebody();
        slip = karina.refer(Map.of("appointmentOn", "TODAY+4"));
        letters.asSystem(() -> contacts.put(
                new PartnerContact(0, number("partner_id"), "Марія Ковальчук", "", "", PARTNER, "en", true)));
        letters.asSystem(() -> people.learn(
                number("person_id"),
                Map.of("language", "EN", "contacts", List.of(LetterStory.contactOf("any time", "YES")))));
        walks.goOn();
    }

    @AfterEach
    void now() throws Exception {
        letters.asSystem(() ->
                records.rows("UPDATE partner_contact SET active = false WHERE mail = ? RETURNING id::text", PARTNER));
        day.isOver();
    }

    @Test
    void fromTheSlipToTheAnswerEverybodyHearsOnce() throws Exception {
        day.postGoesRound();
        assertThat(subjects()).containsExactly("Slip " + slip + ": somebody comes to you.");
        until("2026-03-05T10:00");
        assertThat(MailDay.GATEWAY.textsTo(LetterStory.CLIENT)).hasSize(1);
        until("2026-03-06T08:00");
        assertThat(MailDay.GATEWAY.textsTo(LetterStory.CLIENT)).hasSize(2);
        until("2026-03-09T09:00");
        assertThat(subjects()).hasSize(2).endsWith("Slip " + slip + ": what came of the visit?");
        until("2026-03-14T10:00");
        assertThat(subjects()).hasSize(3).endsWith("Slip " + slip + ": what came of the visit?");
        story.answered(slip, served());
        walks.goOn();
        day.postGoesRound();
        assertThat(subjects()).hasSize(4).endsWith("Slip " + slip + ": what we know");
        assertThat(mails()).anyMatch(mail -> MailRoom.text(mail).contains(slip + ": the person was served on 6 March"));
        until("2026-04-20T10:00");
        assertThat(subjects()).hasSize(4);
        assertThat(posted())
                .containsExactly(
                        "ANSWER_ASKED SENT 2", "APPOINTMENT SENT 2", "RESULT_BACK SENT 1", "SLIP_ISSUED SENT 1");
    }

    @Test
    void eachCheckIsToldWhenItIsDue() {
        until("2026-03-10T10:00");
        assertThat(checksTold()).containsExactly("deadline.timer.REF_CHECK_0", "deadline.timer.REF_CHECK_1W");
    }

    @Test
    void whoHasAnsweredInTimeIsAskedNothing() throws Exception {
        until("2026-03-06T12:00");
        story.answered(slip, served());
        walks.goOn();
        until("2026-03-20T10:00");
        assertThat(subjects())
                .containsExactly("Slip " + slip + ": somebody comes to you.", "Slip " + slip + ": what we know");
    }

    @Test
    void anotherDateIsToldThePartner() throws Exception {
        until("2026-03-07T10:00");
        story.answered(
                slip,
                new Visit(
                        false,
                        null,
                        null,
                        null,
                        "CLIENT_NO_SHOW",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Channel.PHONE,
                        null,
                        null));
        walks.goOn();
        story.finish(karina, slip, "UserTask_PlanReferralAnew", Map.of());
        day.postGoesRound();
        assertThat(subjects()).endsWith("Slip " + slip + ": a new date.");
    }

    /** Parked is not forgotten: somebody calls, and need not if it leaves after all. */
    @Test
    void aMailThatIsParkedIsATaskForTheWorkerUntilItLeaves() {
        parkedTheSlip();
        assertThat(story.waitsAt(slip)).containsOnlyOnce("UserTask_CallInstead");
        assertThat(story.task(slip, "UserTask_CallInstead").assignee()).isEqualTo(String.valueOf(karina.manager.id()));
        letters.asSystem(() -> records.rows(
                "UPDATE delivery SET state = 'WAITING', done_at = NULL, tries = 0, next_at = '2026-03-01'"
                        + " WHERE split_part(about, '-', 1) = ? AND state = 'PARKED' RETURNING id::text",
                "referral/" + number("id")));
        day.postGoesRound();
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_CallInstead");
        assertThat(unread()).doesNotContain("PARTNER_NOT_REACHED");
    }

    @Test
    void whoHasCalledHasSettledIt() {
        parkedTheSlip();
        assertThat(unread()).contains("PARTNER_NOT_REACHED");
        assertThat(factsOfTheCall())
                .containsExactly("What was to be said: Somebody comes with a slip", "Whom to call: 0442223344");
        story.finish(karina, slip, "UserTask_CallInstead", Map.of());
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_CallInstead");
        assertThat(unread()).doesNotContain("PARTNER_NOT_REACHED");
        assertThat(records.rows(
                        "SELECT kind FROM case_event WHERE kind = 'referral.CALL_SAID' AND case_id = ?",
                        number("case_id")))
                .hasSize(1);
    }

    @Test
    void anAnswerMakesTheCallNeedless() {
        parkedTheSlip();
        story.answered(slip, served());
        walks.goOn();
        assertThat(story.waitsAt(slip)).doesNotContain("UserTask_CallInstead");
    }

    /** What stands above the form of the task. */
    private List<String> factsOfTheCall() {
        String task = story.task(slip, "UserTask_CallInstead").id();
        letters.asSystem(() ->
                records.rows("UPDATE referral SET contact_id = NULL WHERE id = ? RETURNING id::text", number("id")));
        letters.asSystem(() -> records.rows(
                "UPDATE partner SET phone = '0442223344' WHERE id = ? RETURNING id::text", number("partner_id")));
        return letters
                .asSystem(
                        () -> numbers.of(referrals.get(slip), calls.about(task).orElseThrow(), Locale.ENGLISH))
                .stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }

    /** Two days without a mail server. */
    private void parkedTheSlip() {
        MailDay.ROOM.unplug();
        try {
            for (int hours = 0; hours < 48; hours += 3) {
                until(LocalDateTime.of(2026, 3, 2, 12, 0).plusHours(hours).toString());
            }
        } finally {
            MailDay.ROOM.plugIn();
        }
    }

    private List<String> unread() {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL", karina.manager.id());
    }

    private void until(String moment) {
        walks.untilItIs(moment);
        day.postGoesRound();
    }

    private static List<MimeMessage> mails() {
        return MailDay.ROOM.sentTo(PARTNER);
    }

    private List<String> subjects() throws Exception {
        List<String> subjects = new java.util.ArrayList<>();
        for (MimeMessage mail : mails()) {
            subjects.add(mail.getSubject());
        }
        // whoever was sent by an earlier test is still on the way
        return subjects.stream().filter(subject -> subject.contains(slip)).toList();
    }

    private List<String> posted() {
        return records.rows(
                "SELECT concat_ws(' ', letter, state, count(*)) FROM delivery WHERE split_part(about, '-', 1) = ?"
                        + " GROUP BY letter, state ORDER BY 1",
                "referral/" + number("id"));
    }

    private List<String> checksTold() {
        return records.rows(
                "SELECT words -> 'words' -> 1 ->> 'value' FROM notification WHERE kind = 'CHECK_DUE' AND referral_id = ?"
                        + " ORDER BY id",
                number("id"));
    }

    private long number(String column) {
        return Long.parseLong(records.rows("SELECT " + column + " FROM referral WHERE slip_number = ?", slip)
                .get(0));
    }

    private static Visit served() {
        return Told.servedByLink(LocalDate.of(2026, 3, 6), null, null);
    }
}
