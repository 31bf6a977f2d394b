package org.suprovid.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** What is open of one case is found by its number, however many tasks the house has. */
@SystemTest
class WorkQueryPlanTests {

    private static final int OTHERS = 20_000;

    @Autowired
    Walks walks;

    @Autowired
    SqlSessionFactory mappers;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theTasksOfOneCaseAreFoundWithoutReadingAllTasks() {
        CaseWalk karina = walks.somebody().toCase();
        transaction.executeWithoutResult(status -> {
            othersHaveTasks();
            List<String> plan = karina.as(karina.manager, () -> plan(karina));
            assertThat(plan)
                    .isNotEmpty()
                    .noneMatch(line -> line.contains("Seq Scan on act_ru_task"))
                    .noneMatch(line -> line.contains("Seq Scan on act_ru_execution"));
            status.setRollbackOnly();
        });
    }

    /** Each with an instance of its own, as tasks of a case have. */
    private void othersHaveTasks() {
        sql.update(
                "INSERT INTO act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, is_active_,"
                        + " is_concurrent_, is_scope_, is_event_scope_, suspension_state_) SELECT 'other-' || n, 1, 'other-' || n,"
                        + " 'other-' || n, 'OTHER-' || n, true, false, true, false, 1 FROM generate_series(1, " + OTHERS
                        + ") n");
        sql.update(
                "INSERT INTO act_ru_task (id_, rev_, execution_id_, proc_inst_id_, task_def_key_, assignee_, priority_,"
                        + " create_time_, suspension_state_) SELECT 'other-' || n, 1, 'other-' || n, 'other-' || n,"
                        + " 'UserTask_MonitoringContact', (n % 50)::text, 50, now(), 1 FROM generate_series(1, "
                        + OTHERS + ") n");
    }

    private List<String> plan(CaseWalk walk) {
        Map<String, Object> values = Map.of("businessKey", walk.number(), "me", String.valueOf(walk.manager.id()));
        BoundSql query = mappers.getConfiguration()
                .getMappedStatement(WorkMapper.class.getName() + ".ofBusinessKey")
                .getBoundSql(values);
        Object[] given = query.getParameterMappings().stream()
                .map(parameter -> values.get(parameter.getProperty()))
                .toArray();
        return sql.queryForList("EXPLAIN " + query.getSql(), String.class, given);
    }
}
