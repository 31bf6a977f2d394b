package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** R-12S-10: a conference is called at a desk, a psychologist reads of it on a phone, minutes are written and signed, a decision is carried out. */
@BrowserJourney
class ConferenceJourney {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Organisation organisation;

    private Team team;
    private CaseWalk client;
    private StaffMember psychologist;

    @BeforeEach
    void somebodyInTheProgramme() {
        walks.itIs("2026-03-02T10:00");
        team = organisation.team("uk");
        psychologist = staff.member("lesia", "Леся Бондар", "uk", team.programme(), Role.TEAM_MEMBER);
        client = walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void aConferenceIsCalledHeldSignedAndCarriedOut(Desk desk) {
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        olena.go("/cases/" + client.number() + "/conferences/new");
        olena.page.locator("[data-form-fields] fieldset").first().waitFor();
        FormPage call = new FormPage(olena);
        call.choose("conferenceReason", "The plan does not move")
                .write("question", "Дитина не ходить до школи")
                .write("agenda", "Що заважає\nХто що робить")
                .on("heldOn", walks.today())
                .write("heldTime-time", "11:00")
                .choose("place", "At our place")
                .choose("ledBy", "Ірина");
        call.row("colleagues", 1).choose("member", "Леся").choose("knows", "What stands on the agenda");
        call.choose("sharing", "Nobody from outside takes part")
                .choose("clientPart", "Yes")
                .picture("call")
                .done();
        readable(olena.settle().reads("Нараду скликано").picture("conference-at-a-desk"));

        Visit lesia = desk.of(psychologist, Screen.phone("uk"));
        readable(lesia.go("/conferences").settle().reads(client.number()).picture("calendar-on-a-phone"));
        lesia.page.locator("a.row-link").first().click();
        readable(lesia.settle().reads("Що заважає").picture("invitation-on-a-phone"));

        walks.itIs("2026-03-02T12:00");
        olena.begin("Hold the conference and write its minutes", "Каріна");
        FormPage minutes = new FormPage(olena);
        minutes.choose("conferenceHeld", "Yes")
                .choose("attended", "Леся Бондар")
                .choose("clientPresent", "Yes")
                .write("discussed", "Школа далеко, зранку немає з ким іти.");
        minutes.row("decisions", 1)
                .write("what", "Поговорити зі школою про довіз")
                .choose("doer", "Леся")
                .on("due", walks.today().plusDays(4));
        minutes.choose("conferenceFollows", "Nothing").picture("minutes").done();

        Visit iryna = desk.of(team.iryna(), Screen.desk("uk").dark());
        iryna.begin("Sign the minutes", "Каріна");
        new FormPage(iryna).choose("minutesSigned", "Yes").picture("signature").done();
        iryna.go("/cases/" + client.number() + "/conferences/1").settle().picture("decided");

        lesia.go("/conferences").settle().picture("to-carry-out");
        lesia.page.locator("a.row-link").first().click();
        lesia.page.locator("a.row-link").first().click();
        readable(lesia.settle().reads("Поговорити зі школою про довіз").picture("decision-on-a-phone"));
        lesia.page.locator("input[type=radio]").first().check();
        lesia.page.locator("textarea").first().fill("Автобус їде з понеділка");
        lesia.page.locator("button.primary").click();
        PlaywrightAssertions.assertThat(lesia.page.locator(".flash")).containsText("Дякуємо, записано");
        olena.go("/cases/" + client.number() + "/conferences/1").settle().reads("виконано");
    }

    private static void readable(Visit visit) {
        assertThat(Axe.on(visit.page, List.of(), List.of())).isEmpty();
    }
}
