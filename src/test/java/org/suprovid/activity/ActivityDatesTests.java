package org.suprovid.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.suprovid.SystemTest;
import org.suprovid.deadline.StandardChange;
import org.suprovid.deadline.StandardChanges;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** The day of an event is counted as deadlines are, by the strictest of the programme's standards, and says why (T-24). */
@SystemTest
class ActivityDatesTests {

    private static final String HOBBIES = "Мої захоплення";

    @Autowired
    private MockMvc web;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TestStaff staff;

    @Autowired
    private TestStandards own;

    @Autowired
    private TestDrafts drafts;

    @Autowired
    private StandardChanges changes;

    @Autowired
    private Walks walks;

    @Autowired
    private ActivityStory story;

    @BeforeEach
    void aMondayBeforeAHoliday() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    /** Five working days over a weekend and the Monday after Women's Day, against the ten days of another donor. */
    @Test
    void theStrictestOfSeveralStandardsCountsInItsOwnCalendar() throws Exception {
        String strict = own.on(ELDERLY, "{code: ELD_HOBBY, enabled: true, duration: P5D, calendar: WORKING_DAYS}");
        StaffMember manager = staff.caseManager(staff.home(List.of(ELDERLY, strict)));
        long evening = story.planned(manager, "ELD_HOBBY", HOBBIES);
        asked(manager, evening)
                .andExpect(jsonPath("$.activity.heldOn").value("2026-03-10"))
                .andExpect(jsonPath("$.why.rule").value("T-24"))
                .andExpect(jsonPath("$.why.standardCode").value(strict))
                .andExpect(jsonPath("$.why.version").value(1))
                .andExpect(jsonPath("$.why.event").value("ACTIVITY_STARTED"))
                .andExpect(jsonPath("$.why.from").value("2026-03-02"))
                .andExpect(jsonPath("$.why.due").value("2026-03-10"))
                .andExpect(jsonPath("$.why.skipped", contains("2026-03-07", "2026-03-08", "2026-03-09")))
                .andExpect(jsonPath("$.why.losers.length()").value(1))
                .andExpect(jsonPath("$.why.losers[0].code").value(ELDERLY))
                .andExpect(jsonPath("$.why.losers[0].due").value("2026-03-12"));
        assertThat(story.next(manager, evening)).as("three working days before").isEqualTo("GATHER 2026-03-04");
        story.done(manager, evening);
        assertThat(story.next(manager, evening)).as("the working day before").isEqualTo("PREPARE 2026-03-06");
    }

    /** T-24b: tickets that would be due on a Sunday are due on the next working day. */
    @Test
    void aDayOffIsShiftedWhereTheStandardSaysSo() throws Exception {
        String shifting = own.on(ELDERLY, "{code: ELD_OUTING, enabled: true, duration: P6D, shift: NEXT_WORKING_DAY}");
        StaffMember manager = staff.caseManager(staff.home(List.of(shifting)));
        long outing = story.planned(manager, "ELD_OUTING", "Музей", LocalDate.parse("2026-03-20"));
        assertThat(story.next(manager, outing)).isEqualTo("ORDER 2026-03-10");
        asked(manager, outing)
                .andExpect(jsonPath("$.why.rule").value("T-24b"))
                .andExpect(jsonPath("$.why.skipped", contains("2026-03-08", "2026-03-09")));
    }

    /** T-24c: the second month counts from the end of the first, and says so. */
    @Test
    void aSeriesThatGoesOnCountsFromItsLastDay() throws Exception {
        StaffMember manager = staff.caseManager(staff.home(List.of(ELDERLY)));
        long visits = story.planned(manager, "ELD_COOP", "Денне відділення");
        asked(manager, visits)
                .andExpect(jsonPath("$.activity.untilOn").value("2026-04-01"))
                .andExpect(jsonPath("$.why.event").value("ACTIVITY_STARTED"));
        walks.untilItIs("2026-04-01");
        story.done(manager, visits, ActivityStep.HOLD, true);
        asked(manager, visits)
                .andExpect(jsonPath("$.activity.untilOn").value("2026-05-01"))
                .andExpect(jsonPath("$.why.event").value("ACTIVITY_PROLONGED"))
                .andExpect(jsonPath("$.why.from").value("2026-04-01"));
    }

    /** T-24c: switched off since, the timer gives no other last day; the series keeps the one it has, and can still be finished. */
    @Test
    void aSeriesWhoseTimerWasSwitchedOffSinceDoesNotGoOn() {
        String code = own.on(ELDERLY, "{code: ELD_COOP, enabled: true, duration: P30D}");
        StaffMember manager = staff.caseManager(staff.home(List.of(code)));
        long visits = story.planned(manager, "ELD_COOP", "Денне відділення");
        switchedOff(code, "ELD_COOP", LocalDate.parse("2026-03-09"));
        walks.untilItIs("2026-04-01");
        assertThatThrownBy(() -> story.done(manager, visits, ActivityStep.HOLD, true))
                .isInstanceOf(Problem.Conflict.class)
                .hasMessage("activity.problem.notCounted");
        assertThat(story.next(manager, visits)).isEqualTo("HOLD 2026-04-01");
        story.done(manager, visits, ActivityStep.HOLD, false);
        assertThat(story.next(manager, visits)).startsWith("JUDGE");
    }

    /** One administrator proposes it, another approves. */
    private void switchedOff(String standard, String timer, LocalDate since) {
        long home = staff.programme();
        StandardChange proposed = by(staff.member("author", home, Role.ADMIN), () -> {
            int revision = drafts.ready(standard, since, timer, "OFF");
            return changes.propose(standard, revision, StandardChange.Scope.NEW_CASES);
        });
        by(staff.member("second", home, Role.ADMIN), () -> changes.approve(standard, proposed.id()));
    }

    private static <T> T by(StaffMember member, Supplier<T> step) {
        try (var acts = TestStaff.acts(member)) {
            return step.get();
        }
    }

    @Test
    void aDayThatSomebodyChoseNeedsNoWhy() throws Exception {
        StaffMember manager = staff.caseManager(staff.home(List.of(ELDERLY)));
        long evening = story.planned(manager, "ELD_HOBBY", HOBBIES, LocalDate.parse("2026-03-25"));
        asked(manager, evening)
                .andExpect(jsonPath("$.activity.heldOn").value("2026-03-25"))
                .andExpect(jsonPath("$.why").doesNotExist());
    }

    @Test
    void thePageSaysWhyInEveryLanguage() throws Exception {
        long home = staff.home(List.of(ELDERLY));
        long evening = story.planned(staff.caseManager(home), "ELD_HOBBY", HOBBIES);
        for (String language : List.of("en", "uk", "ru")) {
            StaffMember reader = staff.member("reader", "Ірина", language, home, Role.SUPERVISOR);
            web.perform(get("/activities/{a}", evening).with(user(users.loadUserByUsername(reader.login()))))
                    .andExpect(content()
                            .string(allOf(
                                    containsString("<details class=\"why\""),
                                    containsString("T-24"),
                                    not(containsString("??")))));
        }
    }

    private ResultActions asked(StaffMember reader, long activity) throws Exception {
        return web.perform(
                get("/api/v1/activities/{a}", activity).with(user(users.loadUserByUsername(reader.login()))));
    }
}
