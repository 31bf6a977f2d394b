package org.suprovid.deadline;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.StandardVersion;

/** Says to the rest of the house that a version of a standard waits for a second administrator, and that it does so no longer. */
@Component
class ChangeCalls {

    private final StaffDirectory staff;
    private final StandardHistory history;
    private final ApplicationEventPublisher events;

    ChangeCalls(StaffDirectory staff, StandardHistory history, ApplicationEventPublisher events) {
        this.staff = staff;
        this.history = history;
        this.events = events;
    }

    void proposed(StandardChange change, StandardVersion draft) {
        List<Long> approvers = staff.administrators().stream()
                .map(StaffMember::id)
                .filter(id -> id != change.authorId() && !history.isAuthor(draft, id))
                .toList();
        events.publishEvent(
                new ChangeProposed(change.id(), change.standard(), change.toVersionId(), change.authorId(), approvers));
    }

    void decided(long id) {
        events.publishEvent(new ChangeDecided(id));
    }
}
