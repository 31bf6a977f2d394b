package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.notification.MailDay;
import org.suprovid.notification.MailTest;

/** A client is reminded where, when and how it is safe, or not at all (R-NTF-01, R-CONF-06). */
@MailTest
class LetterClientTests {

    private static final String DAY_BEFORE = "2026-03-11T10:30";

    @Autowired
    LetterStory story;

    @Autowired
    LetterDesk letters;

    @Autowired
    MailDay day;

    @Autowired
    Records records;

    @BeforeEach
    void aReferral() {
        story.begins();
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void aReminderSaysWhenWhereAndWhatToBring() {
        remindAt(DAY_BEFORE);
        assertThat(texts()).singleElement().satisfies(text -> assertThat(text)
                .startsWith("You are expected: 12 March, 10:30. Where: Центр правової допомоги")
                .contains("We meet: біля входу.", "Please bring: паспорт.")
                .doesNotContain("http"));
        assertThat(sender()).isEqualTo("Suprovid");
        assertThat(told("SELECT kind FROM case_event WHERE case_id = ?", story.caseId()))
                .contains("referral.APPOINTMENT_REMINDED");
    }

    /** The partner has named the day: the client is to come again. */
    @Test
    void whoIsToComeAgainIsRemindedOfThatDay() {
        story.is("service_state = 'RECEIVED', received_on = DATE '2026-03-12', next_visit_on = DATE '2026-03-20'");
        remindAt("2026-03-19T10:30");
        assertThat(texts()).singleElement().satisfies(text -> assertThat(text)
                .startsWith("You are expected: 20 March"));
    }

    @Test
    void whoWantsNobodyToSeeWhoWritesGetsItFromANeutralSenderWithoutAName() {
        story.clientSays(LetterStory.contactOf("10:00–20:00", "NO"));
        remindAt(DAY_BEFORE);
        assertThat(sender()).isEqualTo("INFO");
        assertThat(texts().get(0)).doesNotContain(story.olena.name());
    }

    @Test
    void wordsThatTellTooMuchAreLeftOut() {
        story.asSystem(() ->
                records.rows("UPDATE partner SET name = 'Центр СНІДу' WHERE id = ? RETURNING id::text", story.partner));
        remindAt(DAY_BEFORE);
        assertThat(texts().get(0)).contains("Where: the place you know.").doesNotContain("СНІД");
    }

    @Test
    void itLeavesInTheSafeHoursOnly() {
        story.clientSays(LetterStory.contactOf("18-20", "YES"));
        remindAt(DAY_BEFORE);
        story.postAt("2026-03-11T17:59");
        assertThat(texts()).isEmpty();
        story.postAt("2026-03-11T18:00");
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whereNoWayIsSafeNothingLeavesAndTheWorkerIsAskedToCall() {
        story.clientSays(Map.of("kind", "PHONE", "value", LetterStory.CLIENT, "mayLeaveMessage", "NO"));
        remindAt(DAY_BEFORE);
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
        assertThat(news()).containsExactly("APPOINTMENT_NEAR", "CLIENT_NOT_REACHED");
    }

    @Test
    void safeHoursThatBeginAfterTheVisitAreNoWay() {
        story.clientSays(LetterStory.contactOf("12-14", "YES"));
        remindAt("2026-03-12T08:30");
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
        assertThat(news()).contains("CLIENT_NOT_REACHED");
    }

    @Test
    void bothRemindersLeaveOnceEach() {
        remindAt(DAY_BEFORE);
        remindAt(DAY_BEFORE);
        story.clientSays(LetterStory.contactOf("any time", "YES"));
        remindAt("2026-03-12T08:30");
        remindAt("2026-03-12T08:31");
        assertThat(MailDay.GATEWAY.calls()).hasSize(2);
    }

    @Test
    void aGatewayThatIsDownDelaysNobodyWhoCouldCall() {
        story.clientSays(LetterStory.contactOf("any time", "YES"));
        MailDay.GATEWAY.unplug();
        remindAt(DAY_BEFORE);
        remindAt("2026-03-12T08:30");
        assertThat(news()).contains("CLIENT_NOT_REACHED");
        MailDay.GATEWAY.plugIn();
        for (String moment : List.of("08:40", "08:50", "09:00", "09:30", "10:00", "11:00", "18:00")) {
            story.postAt("2026-03-12T" + moment);
        }
        assertThat(texts()).hasSize(1);
        assertThat(news()).doesNotContain("CLIENT_NOT_REACHED");
    }

    @Test
    void aVisitThatIsOverMovedOrVoidIsNotRemindedOf() {
        remindAt("2026-03-12T10:31");
        assertThat(story.states()).isEmpty();
        story.postAt("2026-03-11T09:00");
        story.clientSays(LetterStory.contactOf("18-20", "YES"));
        letters.reminder(story.id);
        story.is("appointment_on = '2026-03-25'");
        story.postAt("2026-03-11T18:00");
        assertThat(texts()).isEmpty();
        assertThat(story.states()).contains("APPOINTMENT NOT_NEEDED");
    }

    @Test
    void whatTheGatewayWillNeverTakeBecomesTheWorkersCall() {
        MailDay.GATEWAY.answers(org.suprovid.notification.SmsRoom.Answer.of(400));
        remindAt(DAY_BEFORE);
        assertThat(story.states()).contains("APPOINTMENT PARKED");
        assertThat(news()).contains("CLIENT_NOT_REACHED");
    }

    @Test
    void theEscortIsRemindedToo() {
        var volunteer = story.iryna;
        story.asSystem(() -> records.rows(
                "INSERT INTO escort (referral_id, attempt, staff_id) VALUES (?, 1, ?) RETURNING id::text",
                story.id,
                volunteer.id()));
        remindAt(DAY_BEFORE);
        assertThat(told(
                        "SELECT staff_id FROM notification WHERE kind = 'APPOINTMENT_NEAR' AND referral_id = ?",
                        story.id))
                .containsExactlyInAnyOrder(String.valueOf(story.olena.id()), String.valueOf(volunteer.id()));
    }

    @Test
    void theRowsOfTheOutboxKnowNoNumber() {
        remindAt(DAY_BEFORE);
        assertThat(records.rows("SELECT d::text FROM delivery d")).noneMatch(row -> row.contains("501112233"));
    }

    private void remindAt(String moment) {
        story.postAt(moment);
        letters.reminder(story.id);
        day.postGoesRound();
    }

    private List<String> texts() {
        return MailDay.GATEWAY.textsTo(LetterStory.CLIENT);
    }

    private static String sender() {
        return MailDay.GATEWAY.calls().get(0).json().path("from").asText();
    }

    private List<String> news() {
        return told(
                "SELECT kind FROM notification WHERE referral_id = ? AND withdrawn_at IS NULL AND staff_id = "
                        + story.olena.id() + " ORDER BY kind",
                story.id);
    }

    private List<String> told(String query, Object... values) {
        return records.rows(query, values);
    }
}
