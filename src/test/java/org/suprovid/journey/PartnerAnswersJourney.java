package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.IssuedSlips;

/** A partner's contact answers from paper on a small telephone that runs no scripts, in each language, light and dark. */
@BrowserJourney
class PartnerAnswersJourney {

    @Autowired
    Walks walks;

    @Autowired
    IssuedSlips slips;

    @Autowired
    Records records;

    private IssuedSlips.Slip slip;

    @BeforeEach
    void aSlipIsOnTheTable() {
        walks.itIs("2026-03-02");
        slip = slips.issue(walks.somebody().toRound());
        slips.walks(slip);
        walks.itIs("2026-03-04");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @ParameterizedTest
    @CsvSource({"uk,320,LIGHT,false", "ru,390,DARK,true", "en,320,DARK,true", "uk,390,LIGHT,true"})
    void theCodeIsTypedAndTheAnswerIsGiven(String language, int width, ColorScheme scheme, boolean scripts, Desk desk) {
        Screen screen = new Screen(width, 700, scheme, language);
        Words words = Words.in(language);
        Visit contact = scripts ? desk.stranger(screen) : desk.withoutScripts(screen);
        Page page = contact.page;
        page.navigate("/r");
        look(contact, scripts, "code");
        page.locator("#code").fill("0000-0000-0000");
        page.locator(".primary").click();
        assertThat(page.locator("main")).containsText(words.message("answer.code.wrong"));
        look(contact, scripts, "code-wrong");
        page.locator("#code").fill(slips.link(slip).code());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(words.message("answer.step.CAME"));
        look(contact, scripts, "came");
        page.locator("label[for='came1']").click();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText(words.message("answer.step.VISIT"));
        page.locator(".primary").click();
        assertThat(page.locator(".error-summary")).isVisible();
        look(contact, scripts, "visit-errors");
        page.locator("#receivedOn").fill("2026-03-03");
        page.locator("label[for='outcome1']").click();
        page.locator(".primary").click();
        page.locator("#servedBy").fill("Іванова Світлана Володимирівна");
        page.locator("#position").fill("психолог");
        page.locator("#result").fill("Домовились про п’ять зустрічей, перша за тиждень.");
        page.locator("#nextVisitOn").fill("2026-03-10");
        page.locator("#furtherTo").fill("Група взаємодопомоги «Разом»");
        look(contact, scripts, "served");
        page.locator(".primary").click();
        assertThat(page.locator("h1")).hasText(words.message("answer.step.CHECK"));
        contact.reads("Іванова Світлана Володимирівна")
                .reads("психолог")
                .reads("п’ять зустрічей")
                .reads("«Разом»");
        look(contact, scripts, "check");
        page.locator(".primary").click();
        assertThat(page.locator("h1")).hasText(words.message("answer.thanks"));
        look(contact, scripts, "thanks");
        page.navigate("/r/" + "0".repeat(32));
        assertThat(page.locator("h1")).hasText(words.message("answer.closed.GONE"));
        look(contact, scripts, "gone");
        walks.goOn();
        assertThat(records.rows(PartnersAnswer.RECORDED, slip.number()))
                .containsExactly("SERVED 2026-03-03 2026-03-03 2026-03-10 t");
    }

    /** Nothing sticks out, and nobody is shut out. */
    private static void look(Visit contact, boolean scripts, String what) {
        contact.picture(what + "-" + contact.words.language() + contact.page.viewportSize().width);
        if (!scripts) {
            return;
        }
        int width = contact.page.viewportSize().width;
        int height = contact.page.viewportSize().height;
        Number wide = (Number) contact.page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide.intValue()).as(what).isLessThanOrEqualTo(width);
        List<Screen> lights = List.of(
                new Screen(width, height, ColorScheme.LIGHT, "uk"), new Screen(width, height, ColorScheme.DARK, "uk"));
        assertThat(Axe.on(contact.page, lights, List.of())).as(what).isEmpty();
    }
}
