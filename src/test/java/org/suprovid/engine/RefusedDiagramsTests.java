package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;

/** Whoever can mend the diagrams reads on the first page what a start refused. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RefusedDiagramsTests {

    private static final Violation SLIP = new Violation(
            "processes/take-over.bpmn", "ServiceTask_RemindTakeOver", "there is no bean deadlineRemainder");

    @Autowired
    DiagramsHealth health;

    @Autowired
    MockMvc web;

    @Autowired
    TestStaff staff;

    @Autowired
    UserDetailsService users;

    @AfterEach
    void nothingIsRefused() {
        health.refused(List.of());
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMIN", "PROCESS_ANALYST"})
    void whoCanMendIsTold(Role role) throws Exception {
        health.refused(List.of(SLIP));
        assertThat(firstPage(role)).contains(SLIP.toString());
        health.refused(List.of());
        assertThat(firstPage(role)).doesNotContain("take-over.bpmn");
    }

    @Test
    void theDonorsReaderIsNot() throws Exception {
        health.refused(List.of(SLIP));
        assertThat(firstPage(Role.DONOR)).doesNotContain("take-over.bpmn");
    }

    private String firstPage(Role role) throws Exception {
        var member = users.loadUserByUsername(
                staff.member("first-page", staff.programme(), role).login());
        return web.perform(get("/").with(user(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
