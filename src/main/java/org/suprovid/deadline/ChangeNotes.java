package org.suprovid.deadline;

import org.springframework.stereotype.Component;
import org.suprovid.standard.HistoryEvent;
import org.suprovid.standard.HistoryNote;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.Standards;

/** Notes in the history of a standard what becomes of a change. */
@Component
class ChangeNotes {

    private final ChangeMapper changes;
    private final Standards standards;
    private final StandardHistory history;

    ChangeNotes(ChangeMapper changes, Standards standards, StandardHistory history) {
        this.changes = changes;
        this.standards = standards;
        this.history = history;
    }

    void note(long id, HistoryEvent event) {
        history.note(of(id, event));
    }

    /** @param reason as the administrator gave it */
    void note(long id, HistoryEvent event, String reason) {
        history.note(of(id, event).about("", "reason", null, reason));
    }

    private HistoryNote of(long id, HistoryEvent event) {
        return HistoryNote.of(standards.version(changes.toVersion(id)), event).within(id);
    }
}
