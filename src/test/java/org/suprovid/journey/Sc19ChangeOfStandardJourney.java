package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.deadline.ChangesNow;
import org.suprovid.deadline.CheckedNow;
import org.suprovid.deadline.StandardChanges;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.ReferralStory;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/**
 * SC-19: the donor wants the second check of a referral after ten days instead of seven (T-11), and plans reviewed after four
 * months (T-09); two administrators, in Ukrainian, at a desk, while a referral runs whose worker looks at its dates.
 */
@BrowserJourney
class Sc19ChangeOfStandardJourney {

    private static final List<Screen> SCREENS = List.of(
            Screen.desk("uk"),
            Screen.desk("uk").dark(),
            Screen.phone("uk"),
            Screen.phone("uk").dark());

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    TestStandards own;

    @Autowired
    TestDrafts drafts;

    @Autowired
    StandardChanges changes;

    @Autowired
    ChangesNow work;

    @Autowired
    CheckedNow check;

    @Autowired
    ReferralStory story;

    private String code;
    private StaffMember manager;
    private StaffMember author;
    private StaffMember approver;
    private CaseWalk karina;
    private String slip;
    private final Untranslated untranslated = new Untranslated(Words.in("uk"));
    private final List<String> found = new ArrayList<>();

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void foreseenApprovedAppliedAndTakenBack(Desk desk) {
        aReferralRuns();
        try (var binding = TestStaff.acts(author)) {
            drafts.ready(code, LocalDate.of(2026, 3, 6), "PLAN_REVIEW", "P4M", "REF_CHECK_1W", "P10D");
        }
        Visit worker = desk.of(manager, Screen.desk("uk"));
        checkedOn(worker, "2026-03-09", "7 днів");
        reviewedOn(worker, "2026-06-02", "3 місяці");

        Visit first = desk.of(author, Screen.desk("uk")).go("/standards/" + code + "/draft");
        first.press("standard.draft.preview")
                .reads(karina.number())
                .reads("Олена Гнатюк")
                .reads(first.words.message("deadline.timer.REF_CHECK_1W"))
                .reads(first.words.message("deadline.timer.PLAN_REVIEW"));
        look(first.picture("preview"));
        first.page.locator("input[value=RUNNING_TOO]").check();
        first.press("deadline.change.propose").reads(first.words.message("deadline.change.own"));
        look(first);

        String change =
                "/standards/" + code + "/changes/" + changes.of(code).get(0).id();
        Visit second = desk.of(approver, Screen.desk("uk")).go(change);
        look(second);
        second.press("deadline.change.approve").reads(second.words.message("deadline.change.state.APPROVED"));
        checkedOn(worker, "2026-03-09", "7 днів");
        walks.untilItIs("2026-03-06");
        work.goOn();
        second.go(change)
                .reads(second.words.message("deadline.change.state.APPLIED"))
                .reads(karina.number());
        look(second.picture("applied"));
        String moved = second.page
                .locator("a[href^='/standards/" + code + "/deadlines/']")
                .first()
                .getAttribute("href");
        look(second.go(moved).picture("why-it-moved"));
        checkedOn(worker, "2026-03-12", "10 днів");
        worker.picture("checks");
        reviewedOn(worker, "2026-07-02", "4 місяці");
        worker.picture("review");
        asksWhy(worker, "/work");
        asksWhy(worker, "/cases");

        second.go(change).press("deadline.change.undo");
        look(second.picture("undo"));
        second.press("deadline.change.undo").reads(second.words.message("deadline.change.state.UNDOING"));
        look(second);
        work.goOn();
        // the page looks again by itself
        second.reads(second.words.message("deadline.change.state.UNDONE"));
        checkedOn(worker, "2026-03-09", "7 днів");
        reviewedOn(worker, "2026-06-02", "3 місяці");
        look(second.go("/standards/" + code + "/changes"));
        look(second.go("/admin/deadlines"));
        second.press("deadline.check.now");
        PlaywrightAssertions.assertThat(second.page.locator(".flash"))
                .containsText(second.words.message("deadline.check.asked"));
        check.run();
        second.go("/admin/deadlines").reads(second.words.message("deadline.check.checked"));
        look(second);
        // what a donor calls a standard, and why it changes, stays as the donor writes it
        assertThat(found)
                .noneMatch(text -> !text.contains("Own standard")
                        && !text.endsWith("\"" + code + "\"")
                        && !text.contains("\"what changes and why\""));
    }

    private void aReferralRuns() {
        code = own.on("ALLIANCE_2010");
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(code));
        manager = staff.member("olena", "Олена Гнатюк", "uk", programme, Role.CASE_MANAGER);
        author = staff.member("admin-one", "Адміністраторка", "uk", programme, Role.ADMIN);
        approver = staff.member("admin-two", "Адміністратор", "uk", programme, Role.ADMIN);
        karina = story.referredTo("LEGAL_ADVICE", walks.somebody(programme, manager, staff.supervisor(programme)));
        slip = karina.refer(Map.of());
        walks.goOn();
    }

    /** In a list nobody is told before asking; then the answer stands at its row, and the list stays where it is. */
    private void asksWhy(Visit worker, String list) {
        worker.go(list);
        PlaywrightAssertions.assertThat(worker.page.locator("details.why")).hasCount(0);
        worker.page.locator(".why-ask > a").first().click();
        PlaywrightAssertions.assertThat(worker.page.locator(".why-ask details.why .facts"))
                .isVisible();
        PlaywrightAssertions.assertThat(worker.page.locator(".why-ask details.why summary"))
                .isFocused();
        look(worker.picture("why"));
        PlaywrightAssertions.assertThat(worker.page).hasURL(Pattern.compile(".*" + list + "$"));
        String page = worker.go(list).page.locator(".why-ask > a").first().getAttribute("href");
        look(worker.go(page).reads(karina.number()));
    }

    /** The second check of the referral, as its worker reads it, and why it is then. */
    private void checkedOn(Visit worker, String day, String length) {
        worker.go("/referrals/" + slip).settle();
        Locator check = worker.page
                .locator("li.row")
                .filter(new Locator.FilterOptions().setHasText(worker.words.message("deadline.timer.REF_CHECK_1W")));
        PlaywrightAssertions.assertThat(check.locator(".row-when time")).hasAttribute("datetime", day);
        PlaywrightAssertions.assertThat(check.locator("details.why")).containsText(length);
    }

    /** The review of the plan (T-09), as its worker reads it on the page of the case, and why it is then. */
    private void reviewedOn(Visit worker, String day, String length) {
        worker.go("/cases/" + karina.number()).settle();
        Locator review = worker.page
                .locator("li.row")
                .filter(new Locator.FilterOptions()
                        .setHas(worker.page.locator("details.why"))
                        .setHasText(worker.words.message("deadline.timer.PLAN_REVIEW")));
        PlaywrightAssertions.assertThat(review.locator(".row-when time")).hasAttribute("datetime", day);
        PlaywrightAssertions.assertThat(review.locator("details.why")).containsText(length);
    }

    private void look(Visit visit) {
        visit.settle();
        found.addAll(untranslated.on(visit.page));
        found.addAll(Axe.on(visit.page, SCREENS, List.of()));
        visit.page.setViewportSize(SCREENS.get(0).width(), SCREENS.get(0).height());
    }
}
