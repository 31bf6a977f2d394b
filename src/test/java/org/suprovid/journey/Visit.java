package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.util.regex.Pattern;
import org.suprovid.fixtures.TestStaff;

/** One person before one screen: what can be clicked, typed and read. */
final class Visit {

    private static final Pattern SIGNED_IN = Pattern.compile("^(?!.*/sign-in).*$");
    final Page page;
    final Words words;
    private final Clock clock;
    private final Pictures pictures;
    private boolean answered;

    Visit(Page page, Words words, Clock clock, Pictures pictures) {
        this.page = page;
        this.words = words;
        this.clock = clock;
        this.pictures = pictures;
    }

    /** By keyboard alone: name, Tab, password, Enter. */
    Visit signIn(String login) {
        go("/sign-in");
        page.locator("#username").fill(login);
        page.keyboard().press("Tab");
        page.keyboard().type(TestStaff.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(SIGNED_IN);
        return this;
    }

    /** The person's own clock goes with the application's. */
    Visit go(String path) {
        page.clock().setFixedTime(clock.millis());
        Response response = page.navigate(path);
        answered = response != null && response.ok();
        return this;
    }

    /** Whether the last page that was gone to was there, and might be read. */
    boolean answered() {
        return answered;
    }

    /** Opens a task from the list of what is to be done. */
    FormPage begin(String task, String who) {
        go("/work");
        row(task, who).locator(".row-link").click();
        return form(task);
    }

    Locator row(String task, String who) {
        Locator link = page.locator(".row-link").filter(new Locator.FilterOptions().setHasText(words.exactly(task)));
        return page.locator("li.row")
                .filter(new Locator.FilterOptions().setHas(link))
                .filter(new Locator.FilterOptions().setHasText(who))
                .first();
    }

    /** The form of the task that is open now. */
    FormPage form(String task) {
        assertThat(page.locator("h1")).hasText(words.exactly(task));
        return form();
    }

    FormPage form() {
        page.locator("[data-form-fields] .fjs-form-field").first().waitFor();
        return new FormPage(this);
    }

    /** Clicks what carries this text of the application. */
    Visit press(String messageKey) {
        button(messageKey).click();
        return this;
    }

    Locator button(String messageKey) {
        String name = words.message(messageKey);
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)))
                .first();
    }

    /** Opens the row that says this. */
    Visit open(String text) {
        Locator row = page.locator("[data-row]").filter(new Locator.FilterOptions().setHasText(text));
        row.first().locator("a").first().click();
        return this;
    }

    /** Into a field of a page that is no form-js form. */
    Visit type(String id, String text) {
        page.locator("#" + id).fill(text);
        return this;
    }

    /** On a telephone a list comes before what it can be narrowed by, until somebody asks for that. */
    Visit unfold() {
        page.locator(".filters > .fold > summary").click();
        return this;
    }

    Visit select(String id, String messageKey) {
        page.locator("#" + id).selectOption(new SelectOption().setLabel(words.message(messageKey)));
        return this;
    }

    /** The page says this somewhere. */
    Visit reads(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visit readsNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    /** Waits until form and diagram are drawn, and opens what is folded up. */
    Visit settle() {
        if (page.locator("[data-form]").count() > 0) {
            page.locator(".fjs-form-field").first().waitFor();
        }
        if (page.locator("[data-diagram]").count() > 0) {
            page.locator("[data-diagram] .djs-shape").first().waitFor();
        }
        page.evaluate("document.querySelectorAll('main details').forEach(it => it.open = true)");
        return this;
    }

    /** Opens the diagram that an element of the shown one calls; somebody is at work there. */
    Visit opensCall(String call, String atWork) {
        page.locator("[data-container-id='" + call + "'] button").click();
        token(atWork).waitFor();
        return this;
    }

    /** Back to the diagram with that call, where the token stands on it. */
    Visit leavesCall(String call) {
        page.locator(".diagram-back").click();
        token(call).waitFor();
        return this;
    }

    private Locator token(String element) {
        return page.locator("[data-diagram] .djs-shape.has-token[data-element-id='" + element + "']");
    }

    Visit picture(String what) {
        pictures.take(page, what);
        return this;
    }

    void keepWhatIsSeen() {
        pictures.failed(page);
    }

    void close() {
        page.context().close();
    }
}
