package org.suprovid.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.StandardChange.Scope;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.standard.TestDrafts;
import org.suprovid.standard.TestStandards;

/** Cases with a complaint twenty days old, in real time: how long an answer may take changes today, while nodes work. */
@Component
class ManyComplaints {

    private final ChangedRows rows;
    private final TestStandards own;
    private final TestDrafts drafts;
    private final TestStaff staff;
    private final StandardChanges changes;
    private String code;

    ManyComplaints(ChangedRows rows, TestStandards own, TestDrafts drafts, TestStaff staff, StandardChanges changes) {
        this.rows = rows;
        this.own = own;
        this.drafts = drafts;
        this.staff = staff;
        this.changes = changes;
    }

    /** Ids of as many running cases, answered within thirty days as yet. */
    List<Long> running(int many) {
        rows.begin(staff);
        rows.realTime();
        code = own.on("ALLIANCE_2010", "{code: COMPLAINT, enabled: true, duration: P30D}");
        return Stream.generate(() -> rows.running(due(0), code)).limit(many).toList();
    }

    /** When the answer is due if it may take as many days. */
    LocalDate due(int days) {
        return today().minusDays(20).plusDays(days);
    }

    /** A change that holds from today on: whatever node looks next takes it up. */
    StandardChange approved(String duration) {
        StandardChange proposed = rows.as(
                rows.author,
                () -> changes.propose(code, drafts.ready(code, today(), "COMPLAINT", duration), Scope.RUNNING_TOO));
        return rows.approved(proposed);
    }

    private LocalDate today() {
        return LocalDate.now(rows.clock());
    }
}
