package org.suprovid.deadline;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.security.Awaiting;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.HistoryEvent;

/** Versions of standards that another administrator has proposed (R-CFG-04). */
@Component
class ChangesAwaiting implements Awaiting {

    private final ChangeMapper changes;

    ChangesAwaiting(ChangeMapper changes) {
        this.changes = changes;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Decision> of(StaffMember staff) {
        if (!staff.has(Role.ADMIN)) {
            return List.of();
        }
        return changes.proposedByOthers(staff.id(), HistoryEvent.writing()).stream()
                .map(proposed -> new Decision(
                        "/standards/" + proposed.standard() + "/changes/" + proposed.id(),
                        "deadline.change.awaits",
                        List.of(proposed.version(), proposed.standard(), proposed.author())))
                .toList();
    }
}
