package org.suprovid.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.StatementCount;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;

/** What goes wrong is told to somebody, whoever has left (R-BPM-06). */
@SystemTest
class SupervisorsTests {

    @Autowired
    Supervisors supervisors;

    @Autowired
    TestStaff staff;

    @Autowired
    Notifications notifications;

    @Autowired
    StatementCount statements;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Records records;

    @Test
    void aProgrammesOwnComeFirst() {
        long programme = staff.programme();
        StaffMember own = staff.supervisor(programme);
        staff.withoutPledge("unpledged", programme, Role.SUPERVISOR);
        assertThat(supervisors.of(programme)).containsExactly(own.id());
    }

    @Test
    void whereNobodyAnswersForAProgrammeThoseOfOthersHear() {
        StaffMember elsewhere = staff.supervisor(staff.programme());
        long orphan = staff.programme();
        StaffMember unpledged = staff.withoutPledge("unpledged", orphan, Role.SUPERVISOR);
        assertThat(supervisors.of(orphan)).contains(elsewhere.id()).doesNotContain(unpledged.id());
    }

    /** What concerns no programme alone: one question for whom, one statement for all of them, however many they are. */
    @Test
    void allOfThemAreToldInAsManyStatementsAsOne() throws Exception {
        staff.supervisor(staff.programme());
        int few = telling("few/" + System.nanoTime());
        for (int more = 0; more < 12; more++) {
            staff.supervisor(staff.programme());
        }
        String about = "many/" + System.nanoTime();
        assertThat(telling(about)).isEqualTo(few);
        assertThat(records.rows("SELECT staff_id FROM notification WHERE about = ?", about))
                .hasSizeGreaterThan(12)
                .containsExactlyInAnyOrderElementsOf(
                        supervisors.everywhere().stream().map(String::valueOf).toList());
    }

    private int telling(String about) throws Exception {
        News news = new News(
                Kind.AGREEMENT_ENDS,
                about,
                about,
                List.of(),
                LocalDate.of(2026, 12, 31),
                "/partners/agreements",
                false);
        return statements.of(
                () -> transaction.executeWithoutResult(status -> notifications.tell(news, supervisors.everywhere())));
    }
}
