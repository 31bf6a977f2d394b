package org.suprovid.crisis;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.WantedChange;

/** Passes on what a crisis has shown: the service plan is to be reviewed, or another model considered (R-12S-11b). */
@Component
@Transactional
class CrisisChanges {

    private final CrisisStore store;
    private final WantedChange wanted;
    private final CrisisEvents events;

    CrisisChanges(CrisisStore store, WantedChange wanted, CrisisEvents events) {
        this.store = store;
        this.wanted = wanted;
        this.events = events;
    }

    /** Where nobody waits for it the timeline keeps the wish. */
    void ask(long crisisId, String what) {
        Crisis crisis = store.get(crisisId);
        events.record(crisis, wanted.ask(crisis.caseId(), what) ? "CHANGE_ASKED" : "CHANGE_WANTED", what);
    }
}
