package org.suprovid.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Walks;

/** SC-05 up to the plan: with little motivation the minimal package comes first. English, at night. */
@BrowserJourney
class Sc05GirlOfTwentyJourney {

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatSheWantsComesFirstAndWhatSheDoesNotSeeYetStaysKnown(Desk desk) {
        Team team = organisation.team("en");
        Visit olena = desk.of(team.olena(), Screen.desk("en").dark());
        Filled.request(olena, "Оксана", "Гроші, шприци, серветки, презервативи", "Other")
                .write("contact", "@oksana")
                .choose("contactKind", "New")
                .choose("firstHelpGiven", "Yes")
                .write("firstHelp", "Шприци і серветки")
                .choose("passedTo", "To nobody; I go on myself")
                .done();
        Filled.meeting(olena.form("Hold the first meeting"), 20, "Enters the programme")
                .done();
        card(olena);
        assess(olena);
        plan(olena);
        Filled.agreement(olena.form("Agree the plan with the client"), 2)
                .picture("agreement")
                .done();
        olena.go("/work").picture("work");
        olena.go("/cases")
                .picture("cases")
                .press("casework.list.apply")
                .open("Лис")
                .reads("Шприци щотижня")
                .reads("Облік у Центрі СНІДу");
        olena.settle()
                .picture("case-with-its-plan")
                .opensCall("E04_CarryingOut", "UserTask_RecordLineResult")
                .picture("her-lines-at-work")
                .leavesCall("E04_CarryingOut");
    }

    private void card(Visit olena) {
        FormPage form = olena.form("Fill in the client card");
        form.write("surname", "Лис").choose("gender", "Female");
        form.choose("drugUse", "Now").choose("sexuallyActive", "Yes");
        form.choose("sexWork", "Now").choose("coercion", "Yes");
        form.row("healthFacts", 1)
                .choose("fact", "HIV rapid test")
                .on("on", walks.today().minusDays(3))
                .choose("result", "Positive")
                .choose("provenance", "From the client’s words");
        form.on("consentOn", walks.today()).picture("card").done();
    }

    private void assess(Visit olena) {
        FormPage form = olena.form("Assess the needs");
        Filled.assessment(form, "Менше ризику щодня", 2, "2 – minimal package now and then");
        form.choose("riskViolence", "Yes").write("riskSteps", "Безпечний спосіб зв’язку, кризовий план");
        Filled.need(form.row("needs", 1), "Шприци, серветки, презервативи", "Other", "Yes", Filled.SUBJECTIVE);
        Filled.need(form.row("needs", 2), "Облік у Центрі СНІДу", "Medical help", "No", Filled.PREVENTIVE);
        form.picture("needs").done();
        FormPage talk = olena.form("Hold solution-focused counselling");
        Filled.counselling(talk, "Visitor – sees no need for change yet", "Боїться обліку", "Шприци щотижня", 3)
                .done();
    }

    private void plan(Visit olena) {
        FormPage form = olena.form("Draft the service plan");
        form.choose("requestClear", "Yes").write("goal", "Мінімальний пакет, далі мотивація");
        Filled.ownLine(
                form.row("km1", 1), "Шприци щотижня", "Шприци", walks.today().plusDays(7));
        Filled.ownLine(
                form.row("km1", 2),
                "Мотиваційна розмова",
                "Облік",
                walks.today().plusDays(21));
        form.picture("plan").done();
    }
}
