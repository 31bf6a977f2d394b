package org.suprovid.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.core.io.ClassPathResource;
import org.suprovid.fixtures.OperatorsDatabase;

/** Grows the model cases to any number of open tasks, spread over managers, and hands them to somebody else. */
final class Caseload implements AutoCloseable {

    private static final int APART = 1_000_000;
    private final Connection owner;
    private final BiFunction<Long, Long, SealedPerson> persons;
    private final long modelManager;
    private final int tasksOfModel;
    private int copies;

    /** @param persons makes the copy of a person, known by both ids, with a key of its own */
    Caseload(OperatorsDatabase server, long modelManager, BiFunction<Long, Long, SealedPerson> persons)
            throws Exception {
        this.owner = server.connect();
        this.persons = persons;
        this.modelManager = modelManager;
        prepare(owner, "processes.sql");
        prepare(owner, "caseload.sql");
        tasksOfModel = numbers("SELECT count(*) FROM act_ru_task").get(0).intValue();
    }

    /** Runs a file that lies beside this class. */
    static void prepare(Connection owner, String file) throws IOException, SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(new ClassPathResource(file, Caseload.class).getContentAsString(StandardCharsets.UTF_8));
        }
    }

    /** Grows to about so many open tasks; returns how many there are. */
    int growTo(int tasks) throws SQLException {
        int wanted = Math.max(copies, Math.round((float) tasks / tasksOfModel) - 1);
        if (wanted > copies) {
            run("CALL bench.hire(" + modelManager + ", " + (wanted / 4 + 1) + ")");
            copyPersons(copies + 1, wanted);
            run("CALL bench.copy_cases(" + (copies + 1) + ", " + wanted + ")");
            copies = wanted;
        }
        settle();
        return numbers("SELECT count(*) FROM act_ru_task").get(0).intValue();
    }

    private void copyPersons(int from, int to) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "INSERT INTO identity.person (id, wrapped_key, sealed, created_by) VALUES (?, ?, ?, 0)")) {
            for (long model : numbers("SELECT id FROM bench.model_person")) {
                for (long n = from; n <= to; n++) {
                    long id = model + n * APART;
                    SealedPerson copy = persons.apply(model, id);
                    insert.setLong(1, id);
                    insert.setBytes(2, copy.key());
                    insert.setBytes(3, copy.identity());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Gives every case and task to one worker. */
    void handAllTo(long staffId) throws SQLException {
        hand(String.valueOf(staffId));
    }

    /** Gives them back to the managers, about a hundred tasks each. */
    void spread() throws SQLException {
        hand("bench.manager((id / " + APART + ")::int)");
    }

    /** Managers with a full caseload at the size of now. */
    List<Long> managers() throws SQLException {
        return numbers("SELECT staff_id FROM bench.manager WHERE position < " + copies / 4 + " ORDER BY position");
    }

    private void hand(String manager) throws SQLException {
        run("UPDATE case_file SET case_manager_id = " + manager);
        run("UPDATE card SET responsible_id = " + manager);
        run("UPDATE request SET taken_by = " + manager);
        run("UPDATE act_ru_task t SET assignee_ = coalesce(c.case_manager_id, r.taken_by)::text FROM act_ru_execution e"
                + " LEFT JOIN case_file c ON c.number = e.business_key_"
                + " LEFT JOIN request r ON r.number = e.business_key_"
                + " WHERE e.id_ = t.proc_inst_id_ AND t.assignee_ IS NOT NULL");
        settle();
    }

    private void settle() throws SQLException {
        run("VACUUM ANALYZE");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Long> numbers(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }

    /** A person as kept: the wrapped key and the sealed identity. */
    record SealedPerson(byte[] key, byte[] identity) {}
}
