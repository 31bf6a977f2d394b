package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final PartnersAnswer ANSWER = new PartnersAnswer(
            LocalDate.of(2026, 3, 3),
            PSYCHOLOGIST,
            "психолог",
            "Дві зустрічі, рішення прийнято",
            LocalDate.of(2026, 3, 17),
            "Реабілітаційна програма «Крок»");

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
        String link = PaperCode.link(olena, slip);

        walks.untilItIs("2026-03-03T15:00");
        Visit partner = desk.stranger(Screen.phone("uk"));
        ANSWER.give(partner, link, slip);
        partner.go(link).readsNot(slip).picture("the-link-is-used-up");
        walks.goOn();

        assertThat(records.rows(PartnersAnswer.RECORDED, slip)).containsExactly(ANSWER.recorded());
        olena.go("/notifications").reads(slip).picture("told-of-the-answer");
        olena.go("/referrals/" + slip)
                .settle()
                .reads(PSYCHOLOGIST)
                .reads(ANSWER.result())
                .reads(ANSWER.further())
                .picture("what-the-partner-said");
        conclude(olena);
        olena.go("/referrals")
                .reads(slip)
                .reads(PSYCHOLOGIST)
                .reads("03.03.2026")
                .picture("journal");
        check(olena);
        follow(olena, slip);
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

    /** Where the partner sent the client on to, she goes with a slip of the second level, which has checks of its own. */
    private void follow(Visit olena, String slip) {
        FormPage form = olena.begin("Follow the client further", "Каріна");
        form.choose("furtherOutcome", "Yes: a slip for the next level is issued")
                .choose("service", "Rehabilitation")
                .choose("partner", "Центр правової допомоги «Опора»")
                .choose("agreementReason", "Nobody else gives this service")
                .choose("way", "With the slip")
                .choose("wayReason", "The client knows the place")
                .on("appointmentOn", walks.today().plusDays(2))
                .choose("dataConsent", "Yes")
                .choose("feedbackConsent", "Yes")
                .choose("discreet", "Yes")
                .tick("checksExplained")
                .choose("choice", "Yes")
                .picture("slip-of-the-second-level")
                .done();
        walks.goOn();
        String further = records.rows(
                        "SELECT slip_number FROM referral WHERE level = 2 AND parent_id = ?", story.id(slip))
                .get(0);
        assertThat(story.promises(further)).hasSize(4);
        olena.go("/referrals/" + slip).settle().reads(further).picture("levels");
    }
}
