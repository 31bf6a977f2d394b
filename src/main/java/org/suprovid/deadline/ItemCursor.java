package org.suprovid.deadline;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.suprovid.platform.Problem;

/** Where a page of foreseen deadlines ended: newly overdue ones come first, then the earlier dates. */
record ItemCursor(int rank, Instant due, long id) {

    static final ItemCursor START = new ItemCursor(-1, Instant.EPOCH, 0);

    static ItemCursor of(ChangeItem item) {
        Instant due = item.newDue() == null ? DueDates.NEVER : item.newDue();
        return new ItemCursor(item.newlyOverdue() ? 0 : 1, due, item.deadlineId());
    }

    /** @throws Problem.NotFound if it is none of ours */
    static ItemCursor read(String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String[] parts = text.split("_");
            return new ItemCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2]));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new Problem.NotFound("problem.page");
        }
    }

    String write() {
        return rank + "_" + due + "_" + id;
    }
}
