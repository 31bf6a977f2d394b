package org.suprovid.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.casework.CaseFile;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** The rules of plans hold in the database, whoever writes (R-PLAN-08, 09, 11, 12, 13). */
@SystemTest
class PlanRulesTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private PlannedCases planned;

    @Autowired
    private RowAccess access;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    private CaseFile file;
    private Plan own;
    private Plan mediated;

    @BeforeEach
    void aPlanInForce() {
        long programme = staff.programme();
        StaffMember manager = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            file = planned.open(programme);
            long need = planned.need(file, "legal advice", true);
            LocalDate due = planned.today().plusDays(7);
            List<Plan> plans = planned.inForce(
                    file, planned.own(need, "talk", due), planned.byReferral(need, "LEGAL_ADVICE", due));
            own = plans.get(0);
            mediated = plans.get(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_line_done_has_quality        | state = 'DONE', result_on = current_date",
                "plan_line_finished_has_date       | state = 'DONE', quality = 4",
                "plan_line_done_has_quality        | quality = 4",
                "plan_line_quality_range           | state = 'DONE', result_on = current_date, quality = 6",
                "plan_line_not_received_has_reason | state = 'NOT_RECEIVED', result_on = current_date",
                "plan_line_not_received_has_reason | non_receipt_reason = 'QUEUE'",
                "plan_line_not_received_has_reason | state = 'DONE', result_on = current_date, quality = 4, non_receipt_reason = 'QUEUE'",
                "plan_line_not_received_has_reason | state = 'CANCELLED', result_on = current_date",
                "plan_line_finished_has_date       | state = 'CANCELLED', non_receipt_reason = 'QUEUE'",
                "plan_line_result_code_when_done   | result_code = 'FULL'",
                "plan_line_state_known             | state = 'FORGOTTEN'",
                "plan_line_own_is_direct           | way = 'PHONE_CALL', provider_id = (SELECT min(id) FROM partner)",
                "plan_line_mediated_has_provider   | way = 'REFERRAL'",
                "plan_line_slip_has_way            | slip_number = '17'",
                "plan_line_client_is_no_staff      | responsible = 'CLIENT', responsible_id = (SELECT min(id) FROM staff)",
                "code_has_no_words                 | tool = 'a long talk'",
                "plan_line_service_fkey            | service = 'MASSAGE'",
                "plan_line_of_one_plan             | kind = 'KM2', service = 'LEGAL_ADVICE'",
            })
    void aLineOfOurOwnKeepsTheRules(String constraint, String change) {
        refused(
                constraint,
                "UPDATE plan_line SET " + change + " WHERE id = " + line(own).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_line_mediated_has_provider | provider_id = NULL",
                "plan_line_mediated_has_service  | service = NULL",
                "plan_line_way_known             | way = 'PIGEON'",
            })
    void aMediatedLineKeepsTheRules(String constraint, String change) {
        refused(
                constraint,
                "UPDATE plan_line SET " + change + " WHERE id = "
                        + line(mediated).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan_over_stays           | state = 'DRAFT', starts_on = NULL",
                "plan_agreed_before_force  | client_agreed_on = NULL, agreed_way = NULL",
                "plan_agreed_before_force  | client_agreed_on = starts_on + 1",
                "plan_agreement_has_way    | agreed_way = NULL",
                "plan_over_has_end         | state = 'ENDED'",
                "plan_over_has_end         | ends_on = starts_on",
                "plan_ends_after_start     | state = 'ENDED', ends_on = starts_on - 1",
                "plan_in_force_has_start   | starts_on = NULL",
                "plan_approval_has_name    | approved_on = current_date",
            })
    void aVersionKeepsTheRules(String constraint, String change) {
        refused(constraint, "UPDATE plan SET " + change + " WHERE id = " + own.id());
    }

    @Test
    void aVersionBeginsWhereTheOneBeforeEnds() {
        LocalDate end = own.startsOn().plusDays(10);
        String next =
                "INSERT INTO plan (case_id, kind, version, state, starts_on, document_id, client_agreed_on, agreed_way,"
                        + " sealed) VALUES (%d, 'KM1', %d, 'IN_FORCE', date '%s', 1, date '%s', 'ORAL', '')";
        refused("plan_versions_do_not_overlap", next.formatted(file.id(), 2, end, own.startsOn()));
        asSystem("UPDATE plan SET state = 'SUPERSEDED', ends_on = date '" + end + "' WHERE id = " + own.id());

        LocalDate begun = own.startsOn();
        refused("plan_starts_where_previous_ends", next.formatted(file.id(), 2, end.plusDays(1), begun));
        refused("plan_versions_do_not_overlap", next.formatted(file.id(), 2, end.minusDays(1), begun));
        refused("plan_starts_where_previous_ends", next.formatted(file.id(), 3, end, begun));
        asSystem(next.formatted(file.id(), 2, end, begun));
    }

    @Test
    void whatIsOverIsReadOnly() {
        long line = line(own).id();
        asSystem("UPDATE plan_line SET state = 'DONE', result_on = current_date, quality = 5 WHERE id = " + line);
        refused("plan_line_over_stays", "UPDATE plan_line SET quality = 1 WHERE id = " + line);

        asSystem("UPDATE plan SET state = 'ENDED', ends_on = starts_on WHERE id = " + mediated.id());
        refused(
                "plan_line_over_stays",
                "UPDATE plan_line SET due = due + 1 WHERE id = "
                        + line(mediated).id());
        refused("plan_over_stays", "UPDATE plan SET ends_on = ends_on + 1 WHERE id = " + mediated.id());
        refused("plan_over_stays", "DELETE FROM plan WHERE id = " + own.id());
        refused("plan_line_over_stays", "DELETE FROM plan_line WHERE plan_id = " + own.id());
    }

    @Test
    void aLineIsOfItsPlansOwnCase() {
        CaseFile other;
        try (var acting = acts(staff.caseManager(file.programmeId()))) {
            other = planned.open(file.programmeId());
        }
        refused(
                "plan_line_of_one_plan",
                "UPDATE plan_line SET case_id = " + other.id() + " WHERE id = "
                        + line(own).id());
    }

    @Test
    void meansAreCounted() {
        String give = "INSERT INTO means_given (line_id, item, quantity) VALUES ("
                + line(own).id() + ", %s)";
        asSystem(give.formatted("'SYRINGE', 10"));
        refused("means_given_pkey", give.formatted("'SYRINGE', 5"));
        refused("means_given_positive", give.formatted("'CONDOM', 0"));
        refused("code_has_no_words", give.formatted("'ten condoms', 10"));
    }

    private static PlanLine line(Plan plan) {
        return plan.lines().get(0);
    }

    private void asSystem(String statement) {
        transaction.executeWithoutResult(status -> access.asSystem(() -> {
            assertThat(sql.update(statement)).isPositive();
        }));
    }

    private void refused(String constraint, String statement) {
        assertThatThrownBy(() -> asSystem(statement))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(constraint);
    }
}
