package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.twelvestep.TwelveStory;

/** A resident scans the slip and says how it goes, on a small telephone; the case manager sees the condition (R-DOC-19, Q-19). */
@BrowserJourney
class QuestionnaireByLinkJourney {

    @Autowired
    Walks walks;

    @Autowired
    TwelveStory story;

    private CaseWalk maria;

    @BeforeEach
    void aResidentIsServed() {
        walks.itIs("2026-02-02");
        maria = story.served(TwelveStory.ELDERLY);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void fromTheSlipToTheLookBack(Desk desk) throws IOException {
        story.askForReassessment(maria);
        Visit manager = desk.of(maria.manager, Screen.desk("en"));
        String page = "/cases/" + maria.number() + "/questionnaire";
        manager.go("/cases/" + maria.number()).settle().press("questionnaire.link.title");
        manager.press("questionnaire.link.make").picture("link-made");
        manager.page.locator("button[data-copy]").click();
        assertThat(manager.page.locator(".facts [role='status']")).hasText(Pattern.compile("Copied|Marked"));
        String made = manager.page.locator("#address").textContent();
        manager.page.reload();
        assertThat(manager.page.locator("#address")).hasText(made);
        manager.go(page).picture("link");
        Visit client = desk.withoutScripts(new Screen(390, 700, ColorScheme.LIGHT, "uk"));
        client.page.navigate(scanned(manager, page + "/slip.pdf"));
        filledIn(client);
        client.picture("thanks");
        assertThat(maria.waitsAt()).contains("UserTask_Reassess").doesNotContain("UserTask_TypeInQuestionnaire");
        manager.go("/cases/" + maria.number())
                .reads(manager.words.message("twelvestep.ratings"))
                .settle()
                .picture("case");
    }

    @ParameterizedTest
    @CsvSource({"uk,390,LIGHT", "uk,320,DARK", "ru,320,LIGHT", "en,390,DARK"})
    void theCodeIsTypedAndNobodyIsShutOut(String language, int width, ColorScheme scheme, Desk desk) {
        AnswerLink link = story.link(maria);
        Visit client = desk.stranger(new Screen(width, 700, scheme, language));
        client.page.navigate("/q");
        look(client, "code");
        client.page.locator("#code").fill(link.code());
        client.page.keyboard().press("Enter");
        assertThat(client.page.locator("h1")).hasText(client.words.message("questionnaire.title"));
        look(client, "questions");
        client.page.locator(".primary").click();
        assertThat(client.page.locator(".error-summary")).isVisible();
        look(client, "missing");
        filledIn(client);
        look(client, "thanks");
        client.page.navigate(link.path());
        assertThat(client.page.locator("h1")).hasText(client.words.message("questionnaire.closed.USED"));
        look(client, "used");
    }

    private static void filledIn(Visit client) {
        Page page = client.page;
        page.locator("label[for='physical4']").click();
        page.locator("label[for='mental2']").click();
        page.locator("legend + .choice label").last().click();
        page.locator("#wishes").fill("Співати у хорі");
        page.locator(".primary").click();
        assertThat(page.locator("h1")).hasText(client.words.message("questionnaire.thanks"));
    }

    private static String scanned(Visit manager, String slip) throws IOException {
        APIResponse pdf = manager.page.request().get(slip);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        return URI.create(PaperCode.read(pdf.body())).getPath();
    }

    /** Nothing sticks out, and nobody is shut out. */
    private static void look(Visit client, String what) {
        int width = client.page.viewportSize().width;
        int height = client.page.viewportSize().height;
        client.picture(what + "-" + client.words.language() + width);
        Number wide = (Number) client.page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide.intValue()).as(what).isLessThanOrEqualTo(width);
        List<Screen> lights = List.of(
                new Screen(width, height, ColorScheme.LIGHT, "uk"), new Screen(width, height, ColorScheme.DARK, "uk"));
        assertThat(Axe.on(client.page, lights, List.of())).as(what).isEmpty();
    }
}
