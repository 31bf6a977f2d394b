package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;

/**
 * SC-06: a slip to the psychologist. The partner reads the code on its paper with a phone and answers there, in a browser that
 * has never heard of us; the answer stands in the journal, and the checks go on.
 */
@BrowserJourney
class Sc06ReferralJourney {

    private static final String PSYCHOLOGIST = "Іванова С. В.";

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Records records;

    @Autowired
    Organisation organisation;

    private Team team;
    private CaseWalk client;

    @BeforeEach
    void anAgreedPlanSendsTheClientToThePsychologist() {
        walks.itIs("2026-03-02");
        team = organisation.team("uk");
        client = story.referredTo("PSYCHOLOGIST", walks.somebody(team.programme(), team.olena(), team.iryna()));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void thePartnerAnswersWithoutAnAccountAndTheChecksGoOn(Desk desk) throws Exception {
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        String slip = issue(olena);
        olena.go("/referrals/" + slip).settle().picture("referral");
        String link = squareCode(olena, slip);

        walks.untilItIs("2026-03-03T15:00");
        Visit partner = desk.stranger(Screen.phone("uk"));
        answer(partner, slip, link);
        partner.go(link).readsNot(slip).picture("the-link-is-used-up");
        walks.goOn();

        olena.go("/notifications").reads(slip).picture("told-of-the-answer");
        conclude(olena);
        olena.go("/referrals")
                .reads(slip)
                .reads(PSYCHOLOGIST)
                .reads("03.03.2026")
                .picture("journal");
        check(olena);
        walks.untilItIs("2026-03-09T09:00");
        olena.begin("Check what the referral did", "Каріна").picture("check-after-a-week");
        Visit phone = desk.of(team.olena(), Screen.phone("uk").dark());
        phone.go("/referrals/" + slip).settle().picture("referral-on-a-phone");
    }

    private String issue(Visit olena) {
        FormPage form = olena.begin("Issue the referral slip", "Каріна");
        Filled.slip(form, walks.today().plusDays(1))
                .write("bring", "Паспорт")
                .picture("slip")
                .done();
        walks.goOn();
        return records.rows(
                        "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id WHERE c.number = ?",
                        client.number())
                .get(0);
    }

    /** What a phone reads on the paper. */
    private static String squareCode(Visit olena, String slip) throws IOException {
        APIResponse pdf = olena.page.request().get("/referrals/" + slip + "/slip.pdf?lang=uk");
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        return URI.create(PaperCode.read(pdf.body())).getPath();
    }

    private static void answer(Visit partner, String slip, String link) {
        partner.go(link).reads(slip).picture("came-or-not");
        tick(partner, "answer.came.YES").press("answer.next");
        partner.type("receivedOn", LocalDate.of(2026, 3, 3).toString());
        tick(partner, "answer.outcome.SERVED").picture("when-and-what").press("answer.next");
        partner.type("servedBy", PSYCHOLOGIST)
                .type("position", "психолог")
                .type("result", "Дві зустрічі, рішення прийнято")
                .picture("by-whom")
                .press("answer.next");
        partner.reads(PSYCHOLOGIST).picture("check-before-sending").press("answer.send");
        partner.reads(partner.words.message("answer.thanks")).picture("thanks");
    }

    private static Visit tick(Visit partner, String messageKey) {
        partner.page.getByLabel(partner.words.message(messageKey)).check();
        return partner;
    }

    /** The partner has said what was done; how good it was, the client says. */
    private void conclude(Visit olena) {
        FormPage form = olena.begin("Record the result of the line", "Каріна");
        form.choose("quality", "4 – good")
                .picture("line-with-the-partners-words")
                .done();
    }

    private void check(Visit olena) {
        olena.begin("Check what the referral did", "Каріна")
                .choose("checkOutcome", "Yes")
                .choose("checkWay", "By telephone")
                .choose("usedSlip", "Yes")
                .choose("visitState", "The service was given")
                .on("servedOn", LocalDate.of(2026, 3, 3))
                .choose("changeCode", "Safer behaviour")
                .choose("wantedChange", "Yes")
                .choose("offers", "None needed")
                .choose("choice", "Yes")
                .picture("first-check")
                .done();
        assertThat(story.checks(records.rows(
                                "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id"
                                        + " WHERE c.number = ?",
                                client.number())
                        .get(0)))
                .contains("REF_CHECK_0 DONE");
    }
}
