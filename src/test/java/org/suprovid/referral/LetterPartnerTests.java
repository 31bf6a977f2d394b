package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.casework.WorkStopped;
import org.suprovid.fixtures.Records;
import org.suprovid.notification.MailDay;
import org.suprovid.notification.MailRoom;
import org.suprovid.notification.MailTest;

/** What a partner hears of a referral, and what not (R-NTF-02, 03, 05). */
@MailTest
class LetterPartnerTests {

    @Autowired
    LetterStory story;

    @Autowired
    LetterDesk letters;

    @Autowired
    LetterStates states;

    @Autowired
    Referrals referrals;

    @Autowired
    CaseFollower cases;

    @Autowired
    LinkBook book;

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
    void thePartnersContactLearnsWhoComesWhenAndForWhat() throws Exception {
        letters.slip(story.id);
        day.postGoesRound();
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Slip " + story.slip + ": somebody comes to you.");
        assertThat(MailRoom.text(mail))
                .contains("Service: Legal advice.", "Expected on 12 March, 10:30.", "https://cases.example.org/r/")
                .contains(story.olena.name());
        assertThat(MailRoom.html(mail)).contains("https://cases.example.org/r/");
        assertThat(timeline()).contains("referral.PARTNER_NOTIFIED");
    }

    @Test
    void whoHasNoMailGetsATextMessageWithTheSameLink() {
        story.contact(story.contact, "", LetterStory.PARTNER_PHONE, true);
        letters.slip(story.id);
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.textsTo(LetterStory.PARTNER_PHONE))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Slip " + story.slip)
                        .contains("12 March, 10:30")
                        .contains("https://cases.example.org/r/"));
    }

    @Test
    void aServiceThatWouldTellIsNotNamed() {
        story.is("service = 'ART'");
        letters.slip(story.id);
        day.postGoesRound();
        assertThat(MailRoom.text(onlyMail()))
                .doesNotContain("Antiretroviral", "Service")
                .contains(story.slip);
    }

    @Test
    void withoutConsentToFeedbackThereIsNothingToAnswer() {
        story.is("feedback_consent = false");
        letters.slip(story.id);
        story.feedbackIsPromised();
        story.postAt("2026-03-16T10:00");
        letters.question(story.id);
        letters.result(story.id);
        day.postGoesRound();
        assertThat(MailRoom.text(onlyMail())).contains("Expected on 12 March").doesNotContain("/r/");
        assertThat(story.states()).containsExactly("SLIP_ISSUED SENT");
    }

    @Test
    void whatIsAskedForTwiceLeavesOnceAndANewDateOnceMore() throws Exception {
        letters.slip(story.id);
        letters.slip(story.id);
        day.postGoesRound();
        letters.slip(story.id);
        story.is("attempt = 2, appointment_on = ?", LocalDate.of(2026, 3, 20));
        letters.slip(story.id);
        day.postGoesRound();
        List<MimeMessage> mails = MailDay.ROOM.sentTo(story.mail());
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).getSubject()).isEqualTo("Slip " + story.slip + ": a new date.");
        assertThat(MailRoom.text(mails.get(1))).contains("20 March");
    }

    @Test
    void fourNodesThatTellAtOnceTellOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        var nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> told = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            told.add(nodes.submit(() -> {
                together.await();
                letters.slip(story.id);
                day.postGoesRound();
                return null;
            }));
        }
        for (Future<?> done : told) {
            done.get();
        }
        nodes.shutdown();
        day.postGoesRound();
        assertThat(MailDay.ROOM.sentTo(story.mail())).hasSize(1);
    }

    @Test
    void aGatewayThatIsDownForADayLosesNothingAndTellsNothingTwice() {
        story.contact(story.contact, "", LetterStory.PARTNER_PHONE, true);
        letters.slip(story.id);
        MailDay.GATEWAY.unplug();
        for (int hour = 10; hour < 24; hour++) {
            story.postAt("2026-03-02T" + hour + ":05");
        }
        story.postAt("2026-03-03T09:00");
        MailDay.GATEWAY.plugIn();
        assertThat(story.states()).containsExactly("SLIP_ISSUED WAITING");
        for (int hour = 10; hour < 20; hour++) {
            story.postAt("2026-03-03T" + hour + ":05");
        }
        assertThat(MailDay.GATEWAY.calls()).hasSize(1);
        assertThat(MailDay.GATEWAY.textsTo(LetterStory.PARTNER_PHONE)).hasSize(1);
    }

    @Test
    void nothingIsSaidOfWhatIsVoidOrOfTheDead() {
        letters.slip(story.id);
        story.is("service_state = 'CANCELLED', non_receipt_reason = 'OTHER'");
        day.postGoesRound();
        assertThat(story.states()).containsExactly("SLIP_ISSUED NOT_NEEDED");
        story.is("service_state = 'ISSUED', non_receipt_reason = NULL, attempt = 2");
        story.asSystem(() -> records.rows(
                "UPDATE case_file SET proposed_outcome = 'DIED' WHERE id = ? RETURNING id::text", story.caseId()));
        letters.slip(story.id);
        day.postGoesRound();
        assertThat(story.states()).containsExactly("SLIP_ISSUED NOT_NEEDED");
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
    }

    /** Q-46: whatever ends with a death, in whatever case of the person, its partner is not told what it has come to. */
    @Test
    void whatTheDeadHadBeenServedEndsInSilence() {
        story.is("service_state = 'SERVED', received_on = issued_on, served_on = issued_on");
        story.asSystem(() -> {
            cases.on(new WorkStopped(story.caseId(), "DIED"));
            return null;
        });
        assertThat(records.rows("SELECT monitoring_state FROM referral WHERE id = ?", story.id))
                .containsExactly("FINISHED");
        letters.result(story.id);
        day.postGoesRound();
        assertThat(story.states()).isEmpty();
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
    }

    @Test
    void aContactWhoLeftIsNotWrittenToAndAnotherOneIs() {
        story.contact(0, "second@example.org", "", true);
        story.contact(story.contact, story.mail(), "", false);
        letters.slip(story.id);
        day.postGoesRound();
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
        assertThat(MailDay.ROOM.sentTo("second@example.org")).hasSize(1);
    }

    @Test
    void thePartnerIsAskedWhenTheAnswerIsDueAndOnceMoreAfterTheGrace() throws Exception {
        story.feedbackIsPromised();
        letters.question(story.id);
        day.postGoesRound();
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
        askAt("2026-03-16T10:00");
        askAt("2026-03-16T11:00");
        assertThat(MailDay.ROOM.sentTo(story.mail())).hasSize(1);
        askAt("2026-03-20T10:00");
        List<MimeMessage> mails = MailDay.ROOM.sentTo(story.mail());
        assertThat(mails).hasSize(2);
        assertThat(mails.get(0).getSubject()).isEqualTo("Slip " + story.slip + ": what came of the visit?");
        assertThat(MailRoom.text(mails.get(1))).contains("we have no answer from you yet");
        assertThat(link(mails.get(0))).isEqualTo(link(mails.get(1)));
    }

    @Test
    void aLinkThatIsTooOldIsReplacedByTheQuestion() throws Exception {
        letters.slip(story.id);
        day.postGoesRound();
        story.feedbackIsPromised();
        story.asSystem(() -> records.rows(
                "UPDATE referral_link SET expires_at = '2026-03-15' WHERE referral_id = ? RETURNING id::text",
                story.id));
        askAt("2026-03-16T10:00");
        List<MimeMessage> mails = MailDay.ROOM.sentTo(story.mail());
        assertThat(mails).hasSize(2);
        assertThat(link(mails.get(1))).startsWith("https://").isNotEqualTo(link(mails.get(0)));
        assertThat(links()).containsExactly("REVOKED", "OPEN");
        assertThat(news()).isEmpty();
    }

    @Test
    void whereTheLinkWasRevokedTheWorkerAsksInsteadOrMakesAnother() throws Exception {
        letters.slip(story.id);
        day.postGoesRound();
        story.feedbackIsPromised();
        story.asSystem(() -> {
            book.revoke(story.id);
            return null;
        });
        askAt("2026-03-16T10:00");
        assertThat(MailDay.ROOM.sentTo(story.mail())).hasSize(1);
        assertThat(links()).containsExactly("REVOKED");
        assertThat(news()).containsExactly("PARTNER_WITHOUT_LINK /referrals/" + story.slip + "/link");
        askAt("2026-03-20T10:00");
        assertThat(newsOf(story.iryna.id())).hasSize(1);
        story.asSystem(() -> book.reissue(referrals.find(story.id).orElseThrow()));
        assertThat(news()).isEmpty();
    }

    @Test
    void whoseAnswerLiesInTheInboxIsNotAsked() {
        story.feedbackIsPromised();
        story.postAt("2026-03-15T10:00");
        story.asSystem(() -> records.rows(
                "INSERT INTO referral_answer (referral_id, slip, channel, partner_id, idempotency_mark, received_at, came,"
                        + " sealed, next_at) VALUES (?, ?, 'API', ?, 'one', now(), false, 'words', '2027-01-01')"
                        + " RETURNING id::text",
                story.id,
                story.slip,
                story.partner));
        askAt("2026-03-16T10:00");
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
        assertThat(story.states()).isEmpty();
    }

    @Test
    void whoHasAnsweredMeanwhileIsNotAsked() {
        story.feedbackIsPromised();
        MailDay.ROOM.unplug();
        askAt("2026-03-16T10:00");
        MailDay.ROOM.plugIn();
        story.is("service_state = 'NO_SHOW', non_receipt_reason = 'CLIENT_NO_SHOW'");
        story.postAt("2026-03-16T10:10");
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
        assertThat(story.states()).containsExactly("ANSWER_ASKED NOT_NEEDED");
    }

    @Test
    void thePartnerHearsWhatWeKnowOnceForEachThingThatIsKnown() {
        story.is(
                "service_state = 'RECEIVED', received_on = ?, next_visit_on = ?",
                LetterStory.VISIT,
                LetterStory.VISIT.plusDays(8));
        tellBack();
        tellBack();
        story.is("service_state = 'SERVED', served_on = ?, next_visit_on = NULL", LetterStory.VISIT.plusDays(8));
        tellBack();
        story.is("classification = 'COMPLETED_EFFECTIVE', finished_at = now(), monitoring_state = 'FINISHED'");
        tellBack();
        List<String> texts =
                MailDay.ROOM.sentTo(story.mail()).stream().map(MailRoom::text).toList();
        assertThat(texts).hasSize(3);
        assertThat(texts.get(0)).contains("you received the person on 12 March", "Next visit: 20 March");
        assertThat(texts.get(1)).contains("the person was served on 20 March").doesNotContain("What it has come to");
        assertThat(texts.get(2)).contains("What it has come to: it helped, as was hoped");
    }

    @Test
    void consentThatIsWithdrawnBeforeItLeavesKeepsTheResultHere() {
        story.is("service_state = 'SERVED', served_on = ?", LetterStory.VISIT);
        letters.result(story.id);
        story.is("feedback_consent = false");
        day.postGoesRound();
        assertThat(MailDay.ROOM.sentTo(story.mail())).isEmpty();
    }

    @Test
    void noLetterNamesTheClient() {
        letters.slip(story.id);
        story.feedbackIsPromised();
        day.postGoesRound();
        askAt("2026-03-16T10:00");
        assertThat(MailDay.ROOM.sentTo(story.mail())).hasSize(2).allSatisfy(mail -> assertThat(MailRoom.text(mail))
                .doesNotContain("Карін", story.karina.number(), "HIV"));
        assertThat(records.rows("SELECT d::text FROM delivery d"))
                .noneMatch(row -> row.contains("@") || row.contains(story.slip));
    }

    @Test
    void whatLeftIsShownWithoutTheAddress() {
        letters.slip(story.id);
        day.postGoesRound();
        Referral referral = story.asSystem(() -> referrals.find(story.id).orElseThrow());
        assertThat(states.of(referral)).singleElement().satisfies(letter -> {
            assertThat(letter.to()).startsWith("Марія Ковальчук · Центр");
            assertThat(letter.address()).isEqualTo("p…@example.org");
            assertThat(letter.signal()).isEqualTo("done");
            assertThat(letter.toClient()).isFalse();
        });
    }

    private void askAt(String moment) {
        story.postAt(moment);
        letters.question(story.id);
        day.postGoesRound();
    }

    private void tellBack() {
        letters.result(story.id);
        day.postGoesRound();
    }

    private MimeMessage onlyMail() {
        List<MimeMessage> mails = MailDay.ROOM.sentTo(story.mail());
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private static String link(MimeMessage mail) {
        String text = MailRoom.text(mail);
        return text.substring(text.indexOf("https://")).strip();
    }

    private List<String> links() {
        return records.rows(
                "SELECT CASE WHEN revoked_at IS NULL THEN 'OPEN' ELSE 'REVOKED' END FROM referral_link"
                        + " WHERE referral_id = ? ORDER BY id",
                story.id);
    }

    private List<String> news() {
        return newsOf(story.olena.id());
    }

    private List<String> newsOf(long staff) {
        return records.rows(
                "SELECT kind || ' ' || link FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL"
                        + " AND kind LIKE 'PARTNER\\_%' ORDER BY id",
                staff);
    }

    private List<String> timeline() {
        return records.rows("SELECT kind FROM case_event WHERE case_id = ?", story.caseId());
    }
}
