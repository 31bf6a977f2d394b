package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.engine.OpenTask;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;

/** Nothing typed is ever lost: not by going away, without a network, signed out, or by clicking twice. On telephone and desk. */
@BrowserJourney
class DraftJourney {

    private static final String NOTE = "Прийде з сестрою, питала про строки";
    private static final String WRITTEN = "textarea[id$='-Field_note']";
    private static final String STATE = "[data-form-state]";

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @Autowired
    Records records;

    private Team team;
    private OpenTask consent;

    @BeforeEach
    void aPersonWhoHasNotSignedYet() {
        walks.itIs("2026-03-02");
        team = organisation.team("en");
        CaseWalk karina = walks.somebody(team.programme(), team.olena(), team.iryna())
                .toCase()
                .finish("UserTask_OpenClientCard", Map.of("consentOn", ""));
        consent = karina.task("UserTask_SignConsent");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatWasTypedIsThereWhenOneComesBack(Desk desk) {
        Visit olena = opened(desk, Screen.phone("en"));
        olena.form().write("note", NOTE);
        saved(olena);
        olena.picture("saved-on-a-telephone").go("/work");
        stillWritten(olena);
    }

    @Test
    void withoutANetworkItIsSaidAndMadeUpForLater(Desk desk) {
        Visit olena = opened(desk, Screen.desk("en"));
        olena.page.context().setOffline(true);
        olena.form().write("note", NOTE);
        assertThat(state(olena)).containsText("Not saved");
        olena.picture("not-saved");
        olena.page.context().setOffline(false);
        saved(olena);
        stillWritten(olena);
    }

    @Test
    void whoWasSignedOutSignsInAndGoesOn(Desk desk) {
        Visit olena = opened(desk, Screen.desk("en"));
        olena.page.context().clearCookies();
        olena.form().write("note", NOTE);
        Locator dialog = olena.page.locator("#signed-out");
        assertThat(dialog).isVisible();
        olena.picture("signed-out");
        inAnotherWindow(olena);
        olena.page.bringToFront();
        if (dialog.isVisible()) {
            dialog.locator("[data-continue]").click();
        }
        assertThat(dialog).not().isVisible();
        saved(olena);
        stillWritten(olena);
    }

    @Test
    void twoClicksMakeOneDocumentAndGoingBackMakesNoSecond(Desk desk) {
        Visit olena = opened(desk, Screen.desk("en"));
        sign(olena.form());
        String here = olena.page.url();
        olena.page.locator("[data-action='submit']").dblclick();
        olena.page.waitForCondition(() -> !olena.page.url().equals(here));
        assertThat(olena.page.locator("h1")).not().hasText("Have the consent signed");
        assertThat(records.documentsOfTask(consent.id())).isOne();
        olena.page.goBack();
        olena.page.reload();
        assertThat(olena.page.locator("h1")).hasText("This task is already done");
        assertThat(records.documentsOfTask(consent.id())).isOne();
    }

    @Test
    void aWindowLoadedAnewWritesNothingOverWhatAnotherSaved(Desk desk) {
        Visit olena = opened(desk, Screen.desk("en"));
        Page other = olena.page.context().newPage();
        other.navigate("/tasks/" + consent.id());
        other.locator(WRITTEN).fill("Друге вікно");
        assertThat(other.locator(STATE)).hasText(Pattern.compile("Saved at .*"));
        olena.form().write("note", NOTE);
        assertThat(state(olena)).containsText("Another window");
        olena.page.reload();
        assertThat(olena.page.locator(WRITTEN)).hasValue(NOTE);
        assertThat(state(olena)).containsText("Another window");
        olena.picture("changed-in-another-window");
        other.reload();
        assertThat(other.locator(WRITTEN)).hasValue("Друге вікно");
        olena.page.locator("[data-action='save']").click();
        saved(olena);
        stillWritten(olena);
    }

    /** As a telephone's keyboard and the clipboard bring them, past all keys that a field may refuse. */
    @Test
    void lettersWhereANumberIsAskedStayAndAreNamed(Desk desk) {
        OpenTask contact = walks.somebody(team.programme(), team.olena(), team.iryna())
                .finish("UserTask_RegisterRequest")
                .task("UserTask_FirstContact");
        Visit olena = desk.of(team.olena(), Screen.phone("en")).go("/tasks/" + contact.id());
        olena.form();
        Locator age = olena.page.locator("input[id$='-Field_age']");
        age.fill("близько 20");
        assertThat(olena.page.locator(".field:has(#" + age.getAttribute("id") + ") .field-error"))
                .hasText("Enter a number.");
        olena.page.locator("[data-action='submit']").click();
        assertThat(olena.page.locator(".error-summary")).containsText("Enter a number.");
        assertThat(age).hasValue("близько 20");
        olena.picture("letters-for-a-number");
        age.fill("20");
        assertThat(olena.page.locator(".field:has(#" + age.getAttribute("id") + ") .field-error"))
                .hasCount(0);
    }

    private Visit opened(Desk desk, Screen screen) {
        Visit olena = desk.of(team.olena(), screen).go("/tasks/" + consent.id());
        olena.form("Have the consent signed");
        return olena;
    }

    private void sign(FormPage form) {
        form.tick("advantagesExplained")
                .tick("roleExplained")
                .tick("durationExplained")
                .tick("confidentialityExplained")
                .tick("rulesExplained")
                .tick("questionsAnswered")
                .choose("purposes", "Case management")
                .on("consentOn", walks.today())
                .choose("signedBy", "The client");
    }

    private static void saved(Visit visit) {
        assertThat(state(visit)).hasText(Pattern.compile("Saved at .*"));
    }

    /** Loaded anew, so that nothing comes from this window's memory. */
    private void stillWritten(Visit visit) {
        visit.page.evaluate("sessionStorage.clear()");
        visit.page.evaluate("localStorage.clear()");
        visit.go("/tasks/" + consent.id()).form();
        assertThat(visit.page.locator(WRITTEN)).hasValue(NOTE);
    }

    private static Locator state(Visit visit) {
        return visit.page.locator(STATE);
    }

    private void inAnotherWindow(Visit visit) {
        Page other = visit.page.context().newPage();
        other.navigate("/sign-in");
        other.locator("#username").fill(team.olena().login());
        other.locator("#password").fill(TestStaff.PASSWORD);
        other.keyboard().press("Enter");
        other.waitForURL(Pattern.compile("^(?!.*/sign-in).*$"));
        other.close();
    }
}
