package org.suprovid.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.security.Awaiting;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.HistoryEvent;
import org.suprovid.standard.Proposals;

/** Versions of standards that another administrator has proposed (R-CFG-04). */
@Component
class ChangesAwaiting implements Awaiting, Proposals {

    /** Wrote nothing and proposed nothing. */
    private static final long NOBODY = 0;

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
                        path(proposed),
                        "deadline.change.awaits",
                        List.of(proposed.version(), proposed.standard(), proposed.author())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Proposal> waiting() {
        return changes.proposedByOthers(NOBODY, HistoryEvent.writing()).stream()
                .collect(Collectors.toMap(
                        ChangeMapper.Awaited::standard,
                        proposed -> new Proposal(path(proposed), proposed.author()),
                        (older, newer) -> newer));
    }

    private static String path(ChangeMapper.Awaited proposed) {
        return "/standards/" + proposed.standard() + "/changes/" + proposed.id();
    }
}
