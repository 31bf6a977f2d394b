package org.suprovid.deadline;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.StandardVersion;

/** Says to the rest of the house that a version of a standard waits for a second administrator, and what becomes of it. */
@Component
class ChangeCalls {

    private final ChangeMapper changes;
    private final StaffDirectory staff;
    private final StandardHistory history;
    private final ApplicationEventPublisher events;

    ChangeCalls(ChangeMapper changes, StaffDirectory staff, StandardHistory history, ApplicationEventPublisher events) {
        this.changes = changes;
        this.staff = staff;
        this.history = history;
        this.events = events;
    }

    void proposed(StandardChange change, StandardVersion draft) {
        List<Long> approvers =
                approvers(change, draft).stream().map(StaffMember::id).toList();
        events.publishEvent(
                new ChangeProposed(change.id(), change.standard(), change.toVersionId(), change.authorId(), approvers));
    }

    /** Administrators who may approve it: they have neither proposed it nor written any of it. */
    List<StaffMember> approvers(StandardChange change, StandardVersion draft) {
        Set<Long> authors = history.authors(draft);
        return staff.administrators().stream()
                .filter(one -> one.id() != change.authorId() && !authors.contains(one.id()))
                .toList();
    }

    void wentOn(long id, ChangeWentOn.Step step) {
        ChangeHead change = changes.head(id);
        events.publishEvent(new ChangeWentOn(
                id, change.standard(), change.toVersionId(), change.authorId(), CurrentActor.staffId(), step));
    }

    void decided(long id) {
        events.publishEvent(new ChangeDecided(id));
    }
}
