package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suprovid.fixtures.TestStaff.acts;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.engine.Instances;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

@SystemTest
class DiscardTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private DiscardedRequests discarded;

    @Autowired
    private People people;

    @Autowired
    private Instances instances;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private long programme;
    private StaffMember manager;

    @BeforeEach
    void aProgramme() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
    }

    @Test
    void aDraftGoesAwayWithItsProcessAndThePersonsKey() {
        try (var acting = acts(manager)) {
            Request request = requests.start(programme);
            people.learn(request.personId(), Map.of("preferredName", "Олена"));

            discarded.discard(request);

            assertThat(requests.get(request.id()).state()).isEqualTo(RequestState.DISCARDED);
            assertThat(instances.isRunning(request.processInstanceId())).isFalse();
            assertThat(remains(request.personId())).isZero();
        }
    }

    @Test
    void theKeyStaysAsLongAsAnythingElseIsThePersons() {
        try (var acting = acts(manager)) {
            Request first = requests.start(programme);
            people.learn(first.personId(), Map.of("preferredName", "Олена"));
            Request second = requests.start(programme);
            requests.belongsTo(second.id(), first.personId());

            discarded.discard(requests.get(second.id()));

            assertThat(people.identity(first.personId()).name()).isEqualTo("Олена");
        }
    }

    @Test
    void whatIsInTheRegisterIsNotUnwritten() {
        try (var acting = acts(manager)) {
            Request request = requests.start(programme);
            requests.registered(new Registration(
                    request.id(),
                    request.takenAt(),
                    manager.id(),
                    null,
                    null,
                    "VISIT",
                    "CLIENT",
                    "LEGAL",
                    false,
                    "NO",
                    null));

            assertThatThrownBy(() -> discarded.discard(request)).isInstanceOf(Problem.Conflict.class);
            assertThat(instances.isRunning(request.processInstanceId())).isTrue();
        }
    }

    /** How much of key, identity and marks is left. */
    private int remains(long person) {
        return transaction.execute(status -> access.asSystem(() -> sql.queryForObject(
                """
                SELECT count(wrapped_key) + count(sealed)
                  + (SELECT count(*) FROM identity.person_mark WHERE person_id = ?)
                FROM identity.person
                WHERE id = ?
                """,
                Integer.class,
                person,
                person)));
    }
}
