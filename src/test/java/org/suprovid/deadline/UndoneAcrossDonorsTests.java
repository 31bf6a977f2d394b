package org.suprovid.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.deadline.ChangedRows.asSystem;
import static org.suprovid.deadline.WatchedRow.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TestStandards;

/** Changes of several donors' standards for one case, taken back in any order: the strictest of those that hold counts. */
@SystemTest
class UndoneAcrossDonorsTests {

    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    ChangedRows rows;

    @Autowired
    TestStandards own;

    @Autowired
    TestStaff staff;

    @Autowired
    StandardChanges changes;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Standards standards;

    @Autowired
    Strictest strictest;

    @Autowired
    TransactionTemplate transaction;

    private String first;
    private String second;

    @BeforeEach
    void twoDonors() {
        rows.begin(staff);
        first = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        second = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P35D}");
    }

    @AfterEach
    void timeRuns() {
        rows.over();
    }

    @Test
    void theEarlierOneUndoneFirstLeavesTheStrictest() {
        long id = rows.running(FIRST_OF_JUNE, first, second);
        List<String> before = rows.everything(id);
        StandardChange longer = rows.applied(rows.approved(first, "COMPLAINT", "P40D"));
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-07-06T23:59:59"));
        StandardChange shorter = rows.applied(rows.approved(second, "COMPLAINT", "P20D"));
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-06-21T23:59:59"));
        assertThat(changes.undoing(first, longer.id())).isEqualTo(new StandardChanges.Undoing(1, 0));

        StandardChange undone = rows.undone(longer);
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-06-21T23:59:59"));
        assertThat(complaint(id).why().losers())
                .extracting(Working.Loser::version)
                .containsExactly(1);
        assertThat(List.of(undone.undone(), undone.kept())).containsExactly(1, 0);
        assertThat(changes.items(first, longer.id(), null, 0).rows())
                .extracting(ChangeItem::reason)
                .containsExactly("RECOUNTED");

        rows.undone(shorter);
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-07-01T23:59:59"));
        assertThat(rows.everything(id)).isEqualTo(before);
    }

    @Test
    void moreTimeThatSomebodyGaveInBetweenStays() {
        long id = rows.running(FIRST_OF_JUNE, first, second);
        StandardChange longer = rows.applied(rows.approved(first, "COMPLAINT", "P40D"));
        rows.applied(rows.approved(second, "COMPLAINT", "P20D"));
        rows.extend(id, "COMPLAINT", "P5D");
        StandardChange undone = rows.undone(longer);
        assertThat(complaint(id).dueAt()).isEqualTo(at("2026-06-26T23:59:59"));
        assertThat(changes.items(first, undone.id(), null, 0).rows())
                .extracting(ChangeItem::reason)
                .containsExactly("CHANGED");
    }

    /** Three donors, each changing its mind once or twice; the seed is the number of the repetition. */
    @RepeatedTest(8)
    void inAnyOrderTheStrictestCounts(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String third = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: false, duration: P30D}");
        List<String> donors = List.of(first, second, third);
        List<Long> ids = List.of(
                rows.running(FIRST_OF_JUNE, first, second),
                rows.running(LocalDate.of(2026, 4, 27), second, third, first),
                rows.running(LocalDate.of(2026, 5, 31), third));
        rows.fireWhatIsDue();
        List<List<String>> before = ids.stream().map(rows::everything).toList();
        List<StandardChange> applied = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String length = random.nextInt(5) == 0 ? "OFF" : "P" + (14 + random.nextInt(30)) + "D";
            applied.add(rows.applied(rows.approved(donors.get(random.nextInt(3)), "COMPLAINT", length)));
            theStrictestCounts(ids);
        }
        while (!applied.isEmpty()) {
            StandardChange next =
                    undoable(applied).get(random.nextInt(undoable(applied).size()));
            assertThat(rows.undone(next).kept()).isZero();
            applied.remove(next);
            theStrictestCounts(ids);
        }
        assertThat(ids.stream().map(rows::everything).toList()).isEqualTo(before);
    }

    /** The last one of each standard. */
    private static List<StandardChange> undoable(List<StandardChange> applied) {
        return applied.stream()
                .filter(one -> applied.stream()
                        .noneMatch(other -> other.standard().equals(one.standard()) && other.id() > one.id()))
                .toList();
    }

    private void theStrictestCounts(List<Long> ids) {
        for (long id : ids) {
            CaseStandards following = asSystem(() -> transaction.execute(tx -> standards.ofCase(id)));
            asSystem(() -> deadlines.list(id)).stream()
                    .filter(Deadline::isOpen)
                    .forEach(open -> assertThat(open.dueAt()).isEqualTo(counted(open, following)));
            rows.everything(id).stream()
                    .filter(line -> line.startsWith("task UserTask_Answer "))
                    .forEach(line -> assertThat(line).endsWith(dueOfComplaint(id)));
        }
    }

    private Instant counted(Deadline open, CaseStandards following) {
        return strictest
                .of(following.versions(), open.code(), open.from(), open.extension())
                .dates()
                .due();
    }

    private String dueOfComplaint(long id) {
        return asSystem(() -> deadlines.open(id, "COMPLAINT", ""))
                .map(open -> open.dueAt()
                        .atZone(rows.clock().getZone())
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' '))
                .orElse("");
    }

    private Deadline complaint(long caseId) {
        return asSystem(() -> deadlines.open(caseId, "COMPLAINT", "")).orElseThrow();
    }
}
