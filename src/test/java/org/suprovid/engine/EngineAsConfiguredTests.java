package org.suprovid.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.security.Role;

/** The engine keeps little, finds what is due quickly, and has no door but ours. */
@SystemTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class EngineAsConfiguredTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MockMvc web;

    @Autowired
    UserDetailsService users;

    @Autowired
    TestStaff staff;

    @Test
    void itsHistoryHoldsStepsAndNoValues() {
        assertThat(configuration().getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(sql.queryForObject("SELECT count(*) FROM act_hi_detail", Long.class))
                .isZero();
    }

    @Test
    void itsHistoryIsCleanedUpAtNight() {
        assertThat(configuration().getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(configuration().getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(configuration().isHistoryCleanupEnabled()).isTrue();
        assertThat(engine.getHistoryService().findHistoryCleanupJobs()).isNotEmpty();
    }

    /** Among 300 000 future timers it is 0.13 ms instead of 73. */
    @ParameterizedTest
    @CsvSource({"act_ru_job, duedate_", "act_ru_task, due_date_"})
    void whatIsDueIsFoundByAnIndex(String table, String column) {
        assertThat(sql.queryForList("SELECT indexdef FROM pg_indexes WHERE tablename = ?", String.class, table))
                .anyMatch(index -> index.matches(".*\\(.*\\b" + column + "\\b.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.TaskRestService",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                "org.camunda.bpm.webapp.impl.security.filter.CsrfPreventionFilter",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
                "com.oracle.truffle.js.scriptengine.GraalJSScriptEngine"
            })
    void whatWouldOpenAnotherDoorIsNotOnTheClassPath(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/camunda/app/admin/default/setup/",
                "/camunda",
                "/app"
            })
    void noAddressLeadsToItsOwnPages(String address) throws Exception {
        String admin =
                staff.member("engine-admin", staff.programme(), Role.ADMIN).login();
        web.perform(get(address).with(user(users.loadUserByUsername(admin)))).andExpect(status().isNotFound());
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
