package org.suprovid.conference;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.engine.CalledByDiagrams;

/** What the diagram asks about conferences: {@code ${conferences.toSign(conferenceId)}}. */
@Component("conferences")
@CalledByDiagrams
public class ConferencesDelegate {

    private final ConferenceStore store;
    private final DecisionMapper decisions;

    ConferencesDelegate(ConferenceStore store, DecisionMapper decisions) {
        this.store = store;
        this.decisions = decisions;
    }

    /** Whether it is said who meets when. */
    public boolean called(long conferenceId) {
        return store.get(conferenceId).state() != ConferenceState.ASKED;
    }

    /** Whether somebody else led it than wrote the minutes. */
    public boolean toSign(long conferenceId) {
        return store.get(conferenceId).state() == ConferenceState.HELD;
    }

    /** Id of who led it. */
    public String leader(long conferenceId) {
        return String.valueOf(store.get(conferenceId).ledBy());
    }

    /** Ids of what is to be carried out. */
    public List<Long> decisions(long conferenceId) {
        return decisions.of(conferenceId).stream()
                .filter(decision -> decision.state() == Decision.State.OPEN)
                .map(Decision::id)
                .toList();
    }

    /** Id of who carries it out. */
    public String doer(long decisionId) {
        return String.valueOf(store.decision(decisionId).doerId());
    }
}
