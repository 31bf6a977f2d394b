package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** SC-19: the donor wants plans reviewed after four months; two administrators, in Ukrainian, at a desk. */
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
        String code = own.on("ALLIANCE_2010");
        long programme = staff.programme(18, Set.of("PWID", "PWUD", "SW", "PLHIV"), List.of(code));
        StaffMember manager = staff.member("olena", "Олена Гнатюк", "uk", programme, Role.CASE_MANAGER);
        StaffMember author = staff.member("admin-one", "Адміністраторка", "uk", programme, Role.ADMIN);
        StaffMember approver = staff.member("admin-two", "Адміністратор", "uk", programme, Role.ADMIN);
        CaseWalk karina =
                walks.somebody(programme, manager, staff.supervisor(programme)).toRound();
        try (var binding = TestStaff.acts(author)) {
            drafts.ready(code, LocalDate.of(2026, 3, 9), "PLAN_REVIEW", "P4M");
        }

        Visit first = desk.of(author, Screen.desk("uk")).go("/standards/" + code + "/draft");
        first.press("standard.draft.preview").reads(karina.number()).reads("Олена Гнатюк");
        look(first.picture("preview"));
        first.page.locator("input[value=RUNNING_TOO]").check();
        first.press("deadline.change.propose").reads(first.words.message("deadline.change.own"));
        look(first);

        String change =
                "/standards/" + code + "/changes/" + changes.of(code).get(0).id();
        Visit second = desk.of(approver, Screen.desk("uk")).go(change);
        look(second);
        second.press("deadline.change.approve").reads(second.words.message("deadline.change.state.APPROVED"));
        walks.untilItIs("2026-03-09");
        work.goOn();
        second.go(change)
                .reads(second.words.message("deadline.change.state.APPLIED"))
                .reads(karina.number());
        look(second.picture("applied"));
        second.press("deadline.change.undo");
        look(second.picture("undo"));
        second.press("deadline.change.undo").reads(second.words.message("deadline.change.state.UNDOING"));
        look(second);
        work.goOn();
        // the page looks again by itself
        second.reads(second.words.message("deadline.change.state.UNDONE"));
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
                .noneMatch(text -> !text.contains("Own standard") && !text.contains("\"what changes and why\""));
    }

    private void look(Visit visit) {
        visit.settle();
        found.addAll(untranslated.on(visit.page));
        found.addAll(Axe.on(visit.page, SCREENS, List.of()));
        visit.page.setViewportSize(SCREENS.get(0).width(), SCREENS.get(0).height());
    }
}
