package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class DraftPagesTests {

    private static final String CHECKS = "{code: REF_CHECK_1W, enabled: true, duration: P7D},"
            + " {code: REF_CHECK_1M, enabled: true, duration: P14D}, {code: REF_CHECK_3M, enabled: true, duration: P3M}";

    @Autowired
    MockMvc web;

    @Autowired
    TestStandards own;

    @Autowired
    StandardDrafts drafts;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    private UserDetails admin;
    private String code;
    private String draft;

    @BeforeEach
    void anAdministratorBeginsADraft() throws Exception {
        admin = administrator("first");
        code = own.on("ALLIANCE_2010", "{code: PLAN_REVIEW, enabled: true, duration: P4M, reminders: [P14D]}", CHECKS);
        draft = "/standards/" + code + "/draft";
        web.perform(sent(post(draft))).andExpect(redirectedUrl(draft));
    }

    @Test
    void theDraftSaysWhatHoldsAndWhatTheBaseSays() throws Exception {
        save("PLAN_REVIEW", "5", "MONTHS").andExpect(redirectedUrl(draft + "#PLAN_REVIEW"));
        String page = page(draft);
        assertThat(page)
                .contains("Draft of version 2", "5 months", "before:", "4 months", "base:", "3 months", "changed")
                .contains("What changes", draft + "/preview")
                .doesNotContain("??");
    }

    @Test
    void everyDeadlineAndChoiceHasItsForm() throws Exception {
        for (CatalogueTimer timer : TimerCatalogue.shipped().all()) {
            assertThat(page(draft + "/timers/" + timer.code()))
                    .as(timer.code())
                    .contains("name=\"seen\"")
                    .doesNotContain("??");
        }
        for (CatalogueFlag flag : FlagCatalogue.all()) {
            assertThat(page(draft + "/flags/" + flag.code())).as(flag.code()).doesNotContain("??");
        }
    }

    @Test
    void anUntouchedFormChangesNothing() throws Exception {
        StandardVersion before = drafts.of(code).orElseThrow();
        for (CatalogueTimer timer : TimerCatalogue.shipped().all()) {
            TimerForm form = TimerForm.of(before.timer(timer.code()), drafts.revision(code));
            MockHttpServletRequestBuilder request = post(draft + "/timers/" + timer.code())
                    .param("enabled", form.enabled())
                    .param("duration.amount", form.duration().amount())
                    .param("duration.unit", form.duration().unit())
                    .param("grace.amount", form.grace().amount())
                    .param("grace.unit", form.grace().unit())
                    .param("escalateTo", form.escalateTo())
                    .param("calendar", form.calendar())
                    .param("shift", form.shift())
                    .param("seen", form.seen());
            for (int i = 0; i < form.reminders().size(); i++) {
                request.param(
                                "reminders[" + i + "].amount",
                                form.reminders().get(i).amount())
                        .param(
                                "reminders[" + i + "].unit",
                                form.reminders().get(i).unit());
            }
            web.perform(sent(request)).andExpect(status().is3xxRedirection());
        }
        assertThat(drafts.of(code).orElseThrow().timers()).isEqualTo(before.timers());
    }

    @ParameterizedTest
    @CsvSource({
        "P5W, choose weeks beside it",
        "P-1D, cannot be negative",
        "-1, cannot be negative",
        "PT0S, for the same day write 0 days",
        "9999, longer than ten years",
        "999999999, longer than ten years",
        "P9999Y, longer than ten years",
        "soon, write a whole number",
        "1.5, write a whole number",
        "'', is missing",
        "7, is longer than allowed",
        "0, is shorter than allowed"
    })
    void aLengthThatCannotBeIsToldAtItsFieldAndNothingIsLost(String typed, String reason) throws Exception {
        save("PLAN_REVIEW", typed, "MONTHS")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)))
                .andExpect(content().string(containsString("href=\"#duration.amount\"")))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")))
                .andExpect(content().string(containsString("value=\"77\"")));
        assertThat(drafts.revision(code)).isZero();
    }

    @Test
    void weeksAreTakenAsDays() throws Exception {
        save("PLAN_REVIEW", "5", "WEEKS").andExpect(status().is3xxRedirection());
        assertThat(drafts.of(code).orElseThrow().timer("PLAN_REVIEW").duration())
                .hasToString("P35D");
    }

    @Test
    void whatWouldBreakTheOrderIsToldByName() throws Exception {
        save("REF_CHECK_1W", "14", "DAYS")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("would no longer fall later")));
        save("REF_CHECK_3M", "2", "MONTHS").andExpect(status().is3xxRedirection());
        save("REF_CHECK_1M", "2", "MONTHS")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("REF_CHECK_3M</"))));
    }

    @Test
    void anUnknownDeadlineIsNotFound() throws Exception {
        web.perform(sent(get(draft + "/timers/TEA_BREAK"))).andExpect(status().isNotFound());
        save("TEA_BREAK", "1", "DAYS").andExpect(status().isNotFound());
        web.perform(sent(post(draft + "/flags/tea.break").param("value", "true")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, must be today or later",
        "9999-01-01, more than ten years away",
        "99999-01-01, is no day",
        "tomorrow, is no day",
        "'', is missing"
    })
    void aDayThatCannotBeIsToldAtItsField(String day, String reason) throws Exception {
        web.perform(sent(post(draft + "/head")
                        .param("validFrom", day)
                        .param("calendar", "UA")
                        .param("note", "a long reason")
                        .param("seen", "0")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(reason)))
                .andExpect(content().string(containsString("a long reason")));
    }

    @Test
    void aBaseThatLeadsBackIsToldAtItsField() throws Exception {
        String child = own.on(code);
        web.perform(sent(post(draft + "/base").param("base", child).param("seen", "0")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("leads back to itself: " + code)));
    }

    @Test
    void whoeverIsSlowerIsToldWhoWasFasterAndLosesNothing() throws Exception {
        UserDetails other = administrator("other");
        web.perform(sent(post(draft + "/flags/extension.times")
                                .param("value", "2")
                                .param("seen", "0"))
                        .with(user(other)))
                .andExpect(status().is3xxRedirection());
        save("PLAN_REVIEW", "5", "MONTHS", "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Meanwhile other changed this draft")))
                .andExpect(content().string(containsString("name=\"seen\" value=\"1\"")))
                .andExpect(content().string(containsString("value=\"77\"")));
        save("PLAN_REVIEW", "5", "MONTHS", "1").andExpect(status().is3xxRedirection());
        assertThat(page("/standards/" + code + "/history"))
                .contains("Review the plan, Duration")
                .containsPattern("4 months\\s*→\\s*</span>\\s*<strong>5 months");
        assertThat(page(draft + "/flags/extension.times")).contains("before:");
    }

    @Test
    void ofTwoDraftsTheSecondIsRefused() throws Exception {
        web.perform(sent(post(draft))).andExpect(status().isConflict());
    }

    @Test
    void aDraftIsDiscardedAfterAsking() throws Exception {
        assertThat(page(draft + "/discard")).contains("Discard this draft?");
        web.perform(sent(post(draft + "/discard"))).andExpect(redirectedUrl("/standards/" + code));
        web.perform(sent(get(draft))).andExpect(status().isNotFound());
        assertThat(page("/standards/" + code)).contains("discarded", "Draft of version 2 begun");
        assertThat(page("/standards/" + code + "/history")).contains("Draft of version 2 discarded");
    }

    @Test
    void whatStandsInTheWayIsNamed() throws Exception {
        assertThat(page(draft)).contains("It cannot be published yet", "say what changes and why");
        web.perform(sent(post(draft + "/head")
                        .param("validFrom", LocalDate.now().plusDays(3).toString())
                        .param("calendar", "UA")
                        .param("note", "because")
                        .param("seen", "0")))
                .andExpect(redirectedUrl(draft));
        assertThat(page(draft)).doesNotContain("It cannot be published yet");
    }

    @Test
    void aLineIsLeftToTheBase() throws Exception {
        web.perform(sent(post(draft + "/timers/PLAN_REVIEW/reset").param("seen", "0")))
                .andExpect(redirectedUrl(draft + "#PLAN_REVIEW"));
        assertThat(drafts.of(code).orElseThrow().timer("PLAN_REVIEW").duration())
                .hasToString("P3M");
    }

    private ResultActions save(String timer, String amount, String unit) throws Exception {
        return save(timer, amount, unit, String.valueOf(drafts.revision(code)));
    }

    private ResultActions save(String timer, String amount, String unit, String seen) throws Exception {
        return web.perform(sent(post(draft + "/timers/" + timer)
                .param("enabled", "true")
                .param("duration.amount", amount)
                .param("duration.unit", unit)
                .param("reminders[0].amount", "")
                .param("reminders[0].unit", "DAYS")
                .param("grace.amount", "77")
                .param("grace.unit", "DAYS")
                .param("escalateTo", "SUPERVISOR")
                .param("calendar", "ALL_DAYS")
                .param("shift", "NONE")
                .param("seen", seen)));
    }

    private String page(String path) throws Exception {
        return web.perform(sent(get(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletRequestBuilder sent(MockHttpServletRequestBuilder request) {
        return request.with(user(admin)).with(csrf());
    }

    private UserDetails administrator(String login) {
        return users.loadUserByUsername(
                staff.member(login, staff.programme(), Role.ADMIN).login());
    }
}
