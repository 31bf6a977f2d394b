package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/**
 * SC-07: comes once and is sent to a lawyer, who answers on a phone of their own; joins two months later, comes once again: a new
 * card each time. Russian, on a phone.
 */
@BrowserJourney
class Sc07OneTimeClientJourney {

    private static final String ONCE = "One-time client";
    private static final PartnersAnswer ANSWER = new PartnersAnswer(
            LocalDate.of(2026, 3, 4),
            "Коваль Т. И.",
            "юрист",
            "Заявление подано, ответ через две недели",
            LocalDate.of(2026, 3, 18),
            "Центр занятости, Подольский район");

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @Autowired
    Records records;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void everyTimeANewCardAndAPlanOnlyInTheProgramme(Desk desk) throws Exception {
        Team team = organisation.team("ru");
        Visit olena = desk.of(team.olena(), Screen.phone("ru"));
        String first = comesOnce(olena, null);
        sheet(olena, first);
        olena.go("/clients/" + first)
                .reads(olena.words.message("client.card.cases.none"))
                .picture("one-time-card");
        String slip = isSentToTheLawyer(olena, first);
        String link = PaperCode.link(olena, slip);
        walks.untilItIs("2026-03-05T11:00");
        ANSWER.give(desk.stranger(Screen.phone("ru")), link, slip);
        walks.goOn();
        whatTheLawyerSaid(olena, first, slip);
        walks.untilItIs("2026-05-04");
        String second = joins(olena, first);
        olena.go("/clients/" + first)
                .reads(olena.words.message("client.card.superseded"))
                .picture("superseded-card");
        olena.go("/clients/" + second).picture("card-in-the-programme");
        completes(olena, desk.of(team.iryna(), Screen.phone("ru")));
        walks.untilItIs("2026-06-01");
        String third = comesOnce(olena, second);
        sheet(olena, third);
        olena.go("/clients/" + third).reads(olena.words.message("client.card.cases.none"));
        olena.go("/clients").picture("clients");
    }

    /** From the request to the short card; returns its number. */
    private static String comesOnce(Visit olena, String earlier) {
        request(olena, earlier);
        Filled.meeting(olena.form("Hold the first meeting"), 35, ONCE).done();
        olena.form("Open a one-time card")
                .choose("invitedToProgramme", "Invited, will think about it or has agreed")
                .picture("one-time-card-form")
                .done();
        return card(olena);
    }

    private static void request(Visit olena, String earlier) {
        FormPage form = Filled.request(olena, "Марко", "Шприци, презервативи", "Other");
        form.write("contact", "+380 67 222 33 44");
        form.choose("contactKind", earlier == null ? "New" : "Came before");
        if (earlier != null) {
            form.write("previousCard", earlier);
        }
        form.choose("firstHelpGiven", "No").choose("passedTo", "To nobody; I go on myself");
        form.picture("request").done();
    }

    /** The newest request stands on top of the register and names the card. */
    private static String card(Visit olena) {
        olena.go("/requests");
        return olena.page.locator("a[href^='/clients/']").first().textContent().strip();
    }

    private static void sheet(Visit olena, String card) {
        olena.go("/one-time").press("client.oneTime.add");
        FormPage form = olena.form()
                .choose("place", "Syringe exchange point")
                .write("personCode", "МР-1991")
                .write("cardNumber", card)
                .find("givenServices", "Syringes", "Condoms");
        form.row("means", 1).choose("item", "Syringes").write("quantity", "20");
        form.row("means", 2).choose("item", "Condoms").write("quantity", "12");
        form.choose("invitedToProgramme", "Invited, will think about it or has agreed");
        form.picture("one-time-service").done();
        olena.reads(card).reads("× 20").picture("one-time-sheet");
    }

    /** From the card, without a plan. */
    private String isSentToTheLawyer(Visit olena, String card) {
        olena.go("/clients/" + card).press("onetime.action");
        Filled.oneTimeSlip(olena.form(), walks.today().plusDays(2))
                .picture("one-time-slip")
                .done();
        walks.goOn();
        return records.rows("SELECT slip_number FROM referral ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    /** Everything of it is on record, and where the client was sent on to waits for somebody. */
    private void whatTheLawyerSaid(Visit olena, String card, String slip) {
        assertThat(records.rows(PartnersAnswer.RECORDED, slip)).containsExactly(ANSWER.recorded());
        olena.go("/notifications").reads(slip);
        olena.go("/referrals/" + slip)
                .settle()
                .reads(ANSWER.servedBy())
                .reads(ANSWER.result())
                .reads(ANSWER.further())
                .picture("what-the-lawyer-said");
        olena.go("/clients/" + card).reads(slip);
        olena.begin("Follow the client further", "Марко")
                .choose("furtherOutcome", "No")
                .write("notWantedNote", "Справится без нас")
                .picture("not-followed")
                .done();
    }

    private String joins(Visit olena, String earlier) {
        request(olena, earlier);
        Filled.meeting(olena.form("Hold the first meeting"), 35, "Enters the programme")
                .done();
        FormPage form = olena.form("Fill in the client card");
        form.write("surname", "Мельничук").choose("gender", "Male");
        form.choose("drugUse", "Now").choose("sexuallyActive", "No");
        form.on("consentOn", walks.today()).done();
        FormPage needs = olena.form("Assess the needs");
        Filled.assessment(needs, "Почати замісну терапію", 7, "3 – minimal package regularly")
                .choose("riskViolence", "No");
        Filled.need(needs.row("needs", 1), "Замісна терапія", "Medical help", "Yes", Filled.SUBJECTIVE);
        needs.done();
        FormPage talk = olena.form("Hold solution-focused counselling");
        Filled.counselling(talk, "Customer – ready to do something", "Втома", "Замісна терапія", 8)
                .done();
        FormPage plan = olena.form("Draft the service plan");
        plan.choose("requestClear", "Yes").write("goal", "Замісна терапія");
        Filled.ownLine(plan.row("km1", 1), "Розмова про терапію", "Замісна", walks.today());
        plan.picture("plan").done();
        Filled.agreement(olena.form("Agree the plan with the client"), 1).done();
        return card(olena);
    }

    private static void completes(Visit olena, Visit iryna) {
        FormPage result = olena.begin("Record the result of the line", "Марко");
        result.choose("lineOutcome", "Done").write("result", "Отримує терапію").choose("quality", "5 – very good");
        result.picture("line-result").done();
        olena.begin("Review the plan", "Марко")
                .write("clientView", "Далі впораюся")
                .choose("ladderReal", "4 – diagnostics: HIV and STI tests")
                .choose("ladderExpected", "4 – diagnostics: HIV and STI tests")
                .choose("reviewDecision", "Leave the programme")
                .write("exitReason", "Мету досягнуто")
                .done();
        Filled.closure(olena.form("Summarise the closure")).done();
        iryna.begin("Sign the closure", "Марко").choose("closureSigned", "Yes").done();
    }
}
