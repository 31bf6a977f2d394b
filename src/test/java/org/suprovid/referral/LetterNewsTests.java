package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.suprovid.casework.CaseClosed;
import org.suprovid.engine.UserTaskListener.TaskFact;
import org.suprovid.fixtures.Records;
import org.suprovid.notification.MailDay;
import org.suprovid.notification.MailTest;

/** Where no letter gets through a person is asked, and nobody stops hearing of a referral because its case is closed. */
@MailTest
class LetterNewsTests {

    @Autowired
    LetterStory story;

    @Autowired
    LetterDesk letters;

    @Autowired
    RemindOfChecks checks;

    @Autowired
    MailDay day;

    @Autowired
    Records records;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void aReferral() {
        story.begins();
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void aPartnerWithoutAnAddressIsToBeCalled() {
        story.contact(story.contact, story.mail(), "", false);
        letters.slip(story.id);
        letters.slip(story.id);
        assertThat(news(story.olena.id())).containsExactly("PARTNER_NOT_REACHED");
        assertThat(news(story.iryna.id())).isEmpty();
        assertThat(story.states()).containsExactly("SLIP_ISSUED NO_WAY");
    }

    @Test
    void whatHadNoWayLeavesOnceThereIsOne() {
        story.contact(story.contact, story.mail(), "", false);
        letters.slip(story.id);
        story.contact(story.contact, story.mail(), "", true);
        letters.slip(story.id);
        day.postGoesRound();
        assertThat(story.states()).containsExactly("SLIP_ISSUED SENT");
        assertThat(news(story.olena.id())).isEmpty();
    }

    /** Of what the partner said themselves nobody need call them; what the client told us they do not know. */
    @Test
    void nobodyIsAskedToCallThePartnerAboutTheirOwnAnswer() {
        story.contact(story.contact, story.mail(), "", false);
        story.is("service_state = 'SERVED', received_on = ?, served_on = ?", LetterStory.VISIT, LetterStory.VISIT);
        told("CHECK");
        letters.result(story.id);
        assertThat(news(story.olena.id())).containsExactly("PARTNER_NOT_REACHED");
        story.is("attempt = 2");
        told("LINK");
        letters.result(story.id);
        assertThat(news(story.olena.id())).hasSize(1);
        assertThat(story.states()).containsExactly("RESULT_BACK NO_WAY", "RESULT_BACK NO_WAY");
    }

    private void told(String channel) {
        story.asSystem(() -> records.rows(
                "INSERT INTO visit_report (referral_id, attempt, channel, told_at, came, changed, sealed)"
                        + " SELECT id, attempt, ?, now(), true, true, 'x' FROM referral"
                        + " WHERE id = ? RETURNING id::text",
                channel,
                story.id));
    }

    @Test
    void theSecondQuestionInVainIsTheSupervisorsToo() {
        story.contact(story.contact, story.mail(), "", false);
        story.feedbackIsPromised();
        story.postAt("2026-03-16T10:00");
        letters.question(story.id);
        assertThat(news(story.iryna.id())).isEmpty();
        story.postAt("2026-03-20T10:00");
        letters.question(story.id);
        assertThat(news(story.iryna.id())).containsExactly("PARTNER_NOT_REACHED");
        assertThat(news(story.olena.id())).containsOnly("PARTNER_NOT_REACHED").hasSize(2);
    }

    @Test
    void aLetterThatIsParkedIsToldAndForgottenWhenItLeavesAfterAll() {
        letters.slip(story.id);
        MailDay.ROOM.unplug();
        for (String moment : List.of("10:00", "10:01", "10:06", "10:21")) {
            story.postAt("2026-03-02T" + moment);
        }
        MailDay.ROOM.plugIn();
        assertThat(story.states()).containsExactly("SLIP_ISSUED PARKED");
        assertThat(news(story.olena.id())).containsExactly("PARTNER_NOT_REACHED");
        story.asSystem(() -> records.rows(
                "UPDATE delivery SET state = 'WAITING', tries = 0 WHERE state = 'PARKED' AND split_part(about, '-', 1) = ?"
                        + " RETURNING id::text",
                "referral/" + story.id));
        day.postGoesRound();
        assertThat(story.states()).containsExactly("SLIP_ISSUED SENT");
        assertThat(news(story.olena.id())).isEmpty();
    }

    @Test
    void aPartnerWhoIsClosedBeforeTheLetterLeavesIsToBeCalled() {
        letters.slip(story.id);
        story.contact(story.contact, story.mail(), "", false);
        day.postGoesRound();
        assertThat(story.states()).containsExactly("SLIP_ISSUED NO_WAY");
        assertThat(news(story.olena.id())).containsExactly("PARTNER_NOT_REACHED");
    }

    @Test
    void nobodyIsAskedToCallAboutWhatIsVoid() {
        letters.slip(story.id);
        story.contact(story.contact, story.mail(), "", false);
        story.is("service_state = 'CANCELLED', non_receipt_reason = 'OTHER'");
        day.postGoesRound();
        assertThat(news(story.olena.id())).isEmpty();
    }

    @Test
    void aCheckThatIsDueIsToldUntilItIsMadeThoughTheCaseIsClosed() {
        story.asSystem(() -> {
            events.publishEvent(new CaseClosed(story.caseId(), LetterStory.VISIT, "LOST_CONTACT"));
            checks.taskCreated(check());
            checks.taskCreated(check());
            events.publishEvent(new CaseClosed(story.caseId(), LetterStory.VISIT, "LOST_CONTACT"));
            return null;
        });
        assertThat(news(story.olena.id())).containsExactly("CHECK_DUE");
        assertThat(records.rows(
                                "SELECT words::text FROM notification WHERE kind = 'CHECK_DUE' AND referral_id = ?",
                                story.id)
                        .get(0))
                .contains(story.slip, "deadline.timer.REF_CHECK_1W", "letter.choice.YES");
        story.asSystem(() -> {
            checks.taskCompleted(check());
            return null;
        });
        assertThat(news(story.olena.id())).isEmpty();
    }

    @Test
    void newsOfAReferralIsReadByWhoMaySeeItOnly() {
        story.asSystem(() -> {
            checks.taskCreated(check());
            return null;
        });
        assertThat(story.told(story.olena, locale -> seen())).isNotEmpty();
        story.is("responsible_id = ?", story.iryna.id());
        story.asSystem(() -> records.rows(
                "UPDATE case_file SET case_manager_id = ? WHERE id = ? RETURNING id::text",
                story.iryna.id(),
                story.caseId()));
        story.asSystem(() -> records.rows(
                "UPDATE card SET responsible_id = ? WHERE person_id = ? RETURNING id::text",
                story.iryna.id(),
                story.person()));
        assertThat(story.told(story.olena, locale -> seen())).isEmpty();
    }

    @Autowired
    org.springframework.jdbc.core.JdbcTemplate sql;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    /** As the database lets the one who acts read it. */
    private List<String> seen() {
        return transaction.execute(status ->
                sql.queryForList("SELECT words::text FROM notification WHERE referral_id = ?", String.class, story.id));
    }

    /** A check of somebody who has left is known to those who answer for the programme. */
    @Test
    void aCheckThatIsDueIsToldToSupervisorsWhereNobodyReadsOfClientsAnyMore() {
        records.change("UPDATE staff SET active = false WHERE id = ?", story.olena.id());
        story.asSystem(() -> {
            checks.taskCreated(check());
            return null;
        });
        assertThat(news(story.olena.id())).isEmpty();
        assertThat(news(story.iryna.id())).containsExactly("CHECK_DUE");
    }

    private TaskFact check() {
        Map<String, Object> variables = Map.of("referralId", story.id, "checkCode", "REF_CHECK_1W");
        return new TaskFact(
                "task-" + story.id,
                "UserTask_MakeCheck",
                "referral-check",
                "instance",
                story.slip,
                "",
                Set.of(),
                variables::get);
    }

    private List<String> news(long staff) {
        return records.rows(
                "SELECT kind FROM notification WHERE referral_id = ? AND staff_id = ? AND withdrawn_at IS NULL ORDER BY id",
                story.id,
                staff);
    }
}
