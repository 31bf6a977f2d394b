package org.suprovid.deadline;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which change of a standard is behind a delay: the date would not have gone by yet without it. */
@Component
public class ChangeBehind {

    private final ChangeMapper changes;
    private final Clock clock;

    ChangeBehind(ChangeMapper changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** To be asked as the system, or by who sees the case; empty if the date is late by itself. */
    public Optional<Behind> of(Deadline late) {
        return changes.behind(late.id(), late.dueAt(), clock.instant());
    }

    /** @param standard the standard's code; @param versionId of the version it brought; @param approver staff id */
    public record Behind(String standard, long versionId, long approver) {}
}
