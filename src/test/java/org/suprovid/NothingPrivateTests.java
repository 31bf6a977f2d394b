package org.suprovid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** A case full of names and diagnoses leaves none of them in the engine (R-CONF-08). */
@SystemTest
class NothingPrivateTests {

    @Autowired
    Walks walks;

    @Autowired
    Records records;

    @Autowired
    JdbcTemplate sql;

    @Test
    void theEngineKnowsNoNameNoDiagnosisNoWordOfACase() {
        CaseWalk karina = walks.somebody()
                .finish(
                        "UserTask_RegisterRequest",
                        Map.of("personName", "Таємнична Каріна", "contact", "+380509998877"))
                .finish("UserTask_FirstContact", Map.of("groups", List.of("PLHIV")))
                .finish(
                        "UserTask_OpenClientCard",
                        Map.of("surname", "Таємнична", "goal", "ВІЛ-позитивна, приховує від родини"))
                .finish(
                        "UserTask_AssessNeeds",
                        Map.of("healthState", "Гепатит С, ТБ", "psychoNote", "Суїцидальні думки"))
                .finish("UserTask_SolutionFocusedCounselling")
                .finish("UserTask_DraftServicePlan")
                .finish("UserTask_AgreePlan")
                .finish("UserTask_RecordLineResult")
                .finish("UserTask_MonitoringContact", Map.of("monitoringDecision", "EXIT"))
                .leave("OTHER", "NO", "NO");
        assertThat(karina.waitsAt()).isEmpty();
        assertThat(records.engineColumnsWith(List.of(
                        "Таємнична", "Каріна", "9998877", "ВІЛ", "Гепатит", "Суїцид", "PLHIV", "PWID", CaseWalk.WORDS)))
                .isEmpty();
    }

    @Test
    void aBrokenConstraintDoesNotQuoteTheRow() {
        assertThatThrownBy(() ->
                        sql.update("INSERT INTO partner (code, name, kind) VALUES (?, ' ', ?)", "ART", "HEPATITIS"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasStackTraceContaining("partner_name_given")
                .satisfies(thrown -> {
                    StringWriter said = new StringWriter();
                    thrown.printStackTrace(new PrintWriter(said));
                    assertThat(said.toString()).doesNotContain("Failing row", "HEPATITIS");
                });
    }

    @Test
    void theScanWouldFindAWordThatIsThere() {
        assertThat(records.engineColumnsWith(List.of("case-seven-step"))).contains("act_re_procdef.key_");
    }
}
