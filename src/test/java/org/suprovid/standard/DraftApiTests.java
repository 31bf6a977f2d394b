package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class DraftApiTests {

    @Autowired
    MockMvc web;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    private StaffMember admin;
    private String code;
    private String draft;

    @BeforeEach
    void aProgramBeginsADraft() throws Exception {
        admin = staff.member("program", staff.programme(), Role.ADMIN);
        code = own.on("ALLIANCE_2010");
        draft = "/api/v1/standards/" + code + "/draft";
        call(post(draft), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(0));
    }

    @Test
    void whatIsSetHoldsAndWhatIsResetIsTheBases() throws Exception {
        call(put(draft + "/timers/PLAN_REVIEW?seen=0"), "{\"enabled\": true, \"duration\": \"P4M\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.draft.timers[?(@.code == 'PLAN_REVIEW')].duration")
                        .value("P4M"));
        call(delete(draft + "/timers/PLAN_REVIEW?seen=1"), "")
                .andExpect(jsonPath("$.draft.timers[?(@.code == 'PLAN_REVIEW')].duration")
                        .value("P3M"));
        call(put(draft + "/flags/extension.times?seen=2"), "{\"value\": \"2\"}")
                .andExpect(jsonPath("$.draft.flags['extension.times']").value("2"));
        call(get(draft), "").andExpect(jsonPath("$.revision").value(3));
    }

    @Test
    void whatIsLeftOutStaysAsTheDraftHasIt() throws Exception {
        call(
                put(draft + "/timers/PLAN_REVIEW?seen=0"),
                "{\"duration\": \"P4M\", \"reminders\": [\"P9D\"], \"grace\": \"P2D\", \"shift\": \"NEXT_WORKING_DAY\"}");
        call(put(draft + "/timers/PLAN_REVIEW?seen=1"), "{\"duration\": \"P5M\"}")
                .andExpect(status().isOk());
        String timer = "$.draft.timers[?(@.code == 'PLAN_REVIEW')].";
        call(get(draft), "")
                .andExpect(jsonPath(timer + "duration").value("P5M"))
                .andExpect(jsonPath(timer + "reminders[0]").value("P9D"))
                .andExpect(jsonPath(timer + "grace").value("P2D"))
                .andExpect(jsonPath(timer + "enabled").value(true))
                .andExpect(jsonPath(timer + "shift").value("NEXT_WORKING_DAY"));
    }

    @ParameterizedTest
    @CsvSource({
        "P5W, write weeks as days",
        "P-1D, cannot be negative",
        "PT0S, write P0D",
        "P9999Y, longer than ten years",
        "R3/P1M, expected a length like",
        "soon, expected a length like",
        "P7M, is longer than its upper bound P6M"
    })
    void aLengthThatCannotBeIsRefusedAtItsField(String duration, String reason) throws Exception {
        String problem = call(
                        put(draft + "/timers/PLAN_REVIEW?seen=0"),
                        "{\"enabled\": true, \"duration\": \"" + duration + "\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("timers.PLAN_REVIEW.duration"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(problem).contains(reason);
    }

    @Test
    void whatIsUnknownOrTooLateIsRefused() throws Exception {
        call(put(draft + "/timers/TEA_BREAK?seen=0"), "{\"enabled\": true, \"duration\": \"P1D\"}")
                .andExpect(status().isUnprocessableEntity());
        call(put(draft + "/flags/tea.break?seen=0"), "{\"value\": \"true\"}")
                .andExpect(status().isUnprocessableEntity());
        call(put(draft + "/timers/PLAN_REVIEW?seen=7"), "{\"enabled\": true, \"duration\": \"P4M\"}")
                .andExpect(status().isConflict());
        call(post(draft), "").andExpect(status().isConflict());
        call(put(draft + "/head?seen=0"), "{\"validFrom\": \"2020-01-01\", \"calendar\": \"UA\", \"note\": \"x\"}")
                .andExpect(jsonPath("$.errors[0].path").value("validFrom"));
        call(put(draft + "/head?seen=0"), "{\"validFrom\": \"soon\", \"calendar\": \"UA\", \"note\": \"x\"}")
                .andExpect(status().isBadRequest());
    }

    @Test
    void aNewBaseIsTakenAndOneThatLeadsBackIsRefused() throws Exception {
        call(put(draft + "/base?seen=0"), "{\"code\": \"NYS_AI_2006_LIKE\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.draft.basedOn").value("NYS_AI_2006_LIKE"))
                .andExpect(jsonPath("$.draft.timers[?(@.code == 'BRIEF_ASSESSMENT')].duration")
                        .value("P15D"));
        call(put(draft + "/base?seen=1"), "{\"code\": \"" + code + "\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].path").value("base"));
        call(put(draft + "/base?seen=1"), "{\"code\": null}")
                .andExpect(jsonPath("$.draft.basedOn").doesNotExist());
        call(put(draft + "/base?seen=1"), "{\"code\": null}").andExpect(status().isConflict());
    }

    @Test
    void aDiscardedDraftIsGoneAndTheHistorySaysWhoDidIt() throws Exception {
        call(delete(draft), "").andExpect(status().isNoContent());
        call(get(draft), "").andExpect(status().isNotFound());
        call(delete(draft), "").andExpect(status().isNotFound());
        String history = "/api/v1/standards/" + code + "/history";
        call(get(history), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].event").value("DISCARDED"))
                .andExpect(jsonPath("$.rows[0].who").value(admin.name()))
                .andExpect(jsonPath("$.rows[1].event").value("BEGUN"))
                .andExpect(jsonPath("$.next").doesNotExist());
        call(get("/api/v1/standards/TEA_BREAK/history"), "").andExpect(status().isNotFound());
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return web.perform(request.with(httpBasic(admin.login(), TestStaff.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
