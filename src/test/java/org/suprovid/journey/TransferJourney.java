package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.transfer.TransferStory;
import org.suprovid.transfer.TransferStory.OtherSide;

/** R-LESSON-60: a client is passed on from a desk; the colleague of the other programme reads and takes over on a phone. */
@BrowserJourney
class TransferJourney {

    private static final List<Screen> SCREENS = List.of(Screen.desk("uk"), Screen.phone("uk"));

    @Autowired
    Walks walks;

    @Autowired
    TransferStory transfers;

    @Autowired
    Organisation organisation;

    private Team team;
    private OtherSide other;
    private CaseWalk client;

    @BeforeEach
    void somebodyInTheProgramme() {
        walks.itIs("2026-03-02T10:00");
        team = organisation.team("uk");
        other = transfers.otherSide("uk");
        client = walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aClientIsPassedOnReadAboutAndTakenOver(Desk desk) {
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        olena.go("/cases/" + client.number() + "/transfers/new");
        olena.form()
                .choose("goesTo", "To another programme of our organisation")
                .choose("receiver", transfers.label(other))
                .choose("because", "The client wishes so")
                .write("why", "Переїжджає до доньки, там ближче до іншої програми")
                .picture("request")
                .done();
        olena.settle().reads("Віра Лозова").picture("requested");
        olena.begin("Ask the client about the transfer", "Каріна");
        new FormPage(olena)
                .choose("transferConsent", "Yes")
                .choose("parts", "The plan with its results and dates", "Open referrals and their checks", "Milestones")
                .picture("consent")
                .done();
        Visit iryna = desk.of(team.iryna(), Screen.desk("uk"));
        iryna.begin("Approve the transfer", "Каріна");
        new FormPage(iryna).choose("transferApproved", "Yes").done();
        Visit vira = desk.of(other.manager(), Screen.phone("uk"));
        vira.go("/transfers").readsNot(client.number());
        olena.begin("Read and send the package", "Каріна");
        new FormPage(olena)
                .choose("way", "Inside our organisation: to the receiver’s page")
                .tick("packageRead")
                .done();
        olena.go("/cases/" + client.number() + "/transfers/1").settle().picture("sent");
        assertThat(Axe.on(olena.page, SCREENS, List.of())).isEmpty();

        vira.go("/transfers").reads(client.number()).picture("inbox-on-a-phone");
        assertThat(Axe.on(vira.page, SCREENS, List.of())).isEmpty();
        vira.page.locator("a.row-link").first().click();
        vira.reads("Каріна").picture("package-on-a-phone");
        assertThat(Axe.on(vira.page, SCREENS, List.of())).isEmpty();
        vira.press("transfer.accept");
        vira.picture("confirm-on-a-phone");
        vira.press("transfer.accept.do");
        vira.settle().reads(vira.words.message("transfer.came")).picture("taken-over");
        olena.go("/cases/" + client.number()).settle().picture("left");
    }
}
