package org.suprovid.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A form on the screen, filled field by field; choices are named in English and found in the reader's language. */
final class FormPage {

    private final Visit visit;
    private final Locator scope;
    private final String list;
    private final String index;

    FormPage(Visit visit) {
        this(visit, visit.page.locator("[data-form-fields]"), "", "");
    }

    private FormPage(Visit visit, Locator scope, String list, String index) {
        this.visit = visit;
        this.scope = scope;
        this.list = list;
        this.index = index;
    }

    /** Row of a list, counted from one; a row that is not there yet is added by the list's button. */
    FormPage row(String name, int number) {
        Locator list = scope.locator("[role='group'][aria-labelledby$='-List_" + name + "']");
        list.waitFor();
        Locator add = list.locator(".fjs-repeat-render-add");
        if (add.count() > 0 && list.locator(".fjs-repeat-row-rows").count() < number) {
            add.click();
        }
        return new FormPage(visit, list, name + "_", "_" + (number - 1));
    }

    /** Types and goes on with Tab, as people do: form-js takes a text over when its field is left. */
    FormPage write(String field, String text) {
        field(field).fill(text);
        visit.page.keyboard().press("Tab");
        return this;
    }

    FormPage on(String field, LocalDate day) {
        return write(field, day.toString());
    }

    FormPage tick(String field) {
        field(field).check();
        return this;
    }

    /** In a select, a group of radios or a checklist. */
    FormPage choose(String field, String... options) {
        Locator select = scope.locator("select[id$='" + id(field) + "']");
        Locator group = scope.locator("fieldset:has(> .choices [id*='" + id(field) + "-'])");
        select.or(group).waitFor();
        for (String option : options) {
            if (select.count() > 0) {
                pick(select, option);
            } else {
                group.getByLabel(visit.words.exactly(option)).check();
            }
        }
        return this;
    }

    /** An option that begins with these words, such as a need or a line of the plan. */
    private void pick(Locator select, String option) {
        String label = select.locator("option")
                .filter(new Locator.FilterOptions().setHasText(visit.words.beginning(option)))
                .first()
                .textContent();
        select.selectOption(new SelectOption().setLabel(label));
    }

    /** In a field that offers what fits while one types; leaving it closes the offer. */
    FormPage find(String field, String... typed) {
        for (String words : typed) {
            field(field).fill(visit.words.of(words).iterator().next());
            visit.page.keyboard().press("Enter");
        }
        visit.page.keyboard().press("Tab");
        return this;
    }

    /** Looks for a choice by part of its name, in the field that stands above the choices. */
    FormPage search(String field, String words) {
        scope.locator("input[id$='" + id(field) + "-search']").fill(words);
        return this;
    }

    /** Types what is sought and waits until the page says, to who does not see the list as well, what came of it. */
    FormPage search(String field, String words, String told) {
        search(field, words);
        scope.locator(".finder:has(input[id$='" + id(field) + "-search']) [role='status']")
                .filter(new Locator.FilterOptions().setHasText(told))
                .waitFor();
        return this;
    }

    /** Takes a row of a list away, counted from one. */
    FormPage remove(String list, int number) {
        Locator rows = scope.locator("[role='group'][aria-labelledby$='-List_" + list + "'] .fjs-repeat-row-remove");
        rows.nth(number - 1).click();
        return this;
    }

    /** What is chosen in a select, in the reader's words. */
    String chosen(String field) {
        return scope.locator("select[id$='" + id(field) + "'] option:checked").textContent();
    }

    FormPage picture(String what) {
        visit.picture(what);
        return this;
    }

    /** Sends answers that are not taken as they are; stays on the page. */
    FormPage refused() {
        visit.page.locator("[data-action='submit']").click();
        visit.page.locator(".error-summary").waitFor();
        return this;
    }

    /** Sends the answers; what comes next is another page, or the form says why not. */
    Visit done() {
        String here = visit.page.url();
        visit.page.locator("[data-action='submit']").click();
        Locator refusal = visit.page.locator(".error-summary");
        visit.page.waitForCondition(() -> !visit.page.url().equals(here) || refusal.count() > 0);
        if (visit.page.url().equals(here)) {
            throw new AssertionError(refusal.textContent());
        }
        return visit;
    }

    private Locator field(String field) {
        return scope.locator(":is(input, textarea)[id$='" + id(field) + "']");
    }

    private String id(String field) {
        return "-Field_" + list + field + index;
    }
}
