package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.crisis.CrisisStory;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** SC-15, T-29: a crisis is reported in a corridor, on a phone, in two taps; the supervisor reads of it at her desk. */
@BrowserJourney
class CrisisJourney {

    @Autowired
    Walks walks;

    @Autowired
    CrisisStory crises;

    @Autowired
    Organisation organisation;

    private Team team;
    private CaseWalk client;

    @BeforeEach
    void somebodyInTheProgramme() {
        walks.itIs("2026-03-02T10:00");
        team = organisation.team("uk");
        client = walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
        crises.planWanted(client);
        client.finish("UserTask_MakeCrisisPlan");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aCrisisIsReportedOnAPhoneAndAnsweredWithItsPlanAtHand(Desk desk) {
        Visit olena = desk.of(team.olena(), Screen.phone("uk"));
        olena.go("/cases").settle();
        olena.page.locator("a.row-link").first().click();
        olena.settle().picture("case-on-a-phone");
        assertThat(olena.page.locator("a.button.danger").boundingBox().y)
                .as("the button stands in the first screenful")
                .isLessThan(844);
        olena.page.locator("a.button.danger").click();
        olena.page.locator("[data-form-fields] fieldset").first().waitFor();
        FormPage report = new FormPage(olena);
        report.choose("danger", "No")
                .choose("crisisType", "Violence")
                .choose("place", "At home")
                .choose("reporter", "the client")
                .write("whatHappened", "Телефонує з ванної кімнати, двері зачинено")
                .picture("report")
                .done();
        olena.settle().reads("Телефонує з ванної кімнати").picture("crisis-on-a-phone");

        Visit iryna = desk.of(team.iryna(), Screen.desk("uk").dark());
        iryna.go("/notifications").reads(client.number()).picture("supervisor-told");
        iryna.go("/cases/" + client.number()).settle().picture("case-at-a-desk");
        iryna.go("/cases/" + client.number() + "/crises/1").settle().picture("crisis-at-a-desk");

        olena.begin("Reach the client in crisis", "Каріна");
        new FormPage(olena)
                .choose("crisisReached", "Reached: it is a crisis")
                .choose("contactWay", "By phone")
                .choose("safeNow", "Yes")
                .picture("first-contact")
                .done();
        olena.begin("Plan the way out of the crisis", "Каріна");
        new FormPage(olena).choose("planUsed", "Yes").picture("way-out").done();
        olena.go("/cases/" + client.number() + "/crisis-plan")
                .reads("0 800 500 335")
                .picture("crisis-plan");
    }
}
