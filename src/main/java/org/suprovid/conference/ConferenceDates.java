package org.suprovid.conference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** What the deadlines of conferences count from: the last activity or the wish, the day people meet, the day agreed (T-25). */
@Component
@Transactional(readOnly = true)
class ConferenceDates implements AnchorSource {

    static final String CALL = "POST_ACTIVITY_CONFERENCE";
    static final String MINUTES = "CONFERENCE_MINUTES";
    static final String DECISION = "CONFERENCE_DECISION";
    /** Of a conference; the last is of a decision. */
    static final Set<String> OF_CONFERENCES = Set.of(CALL, MINUTES);

    private final ConferenceMapper conferences;
    private final DecisionMapper decisions;
    private final Clock clock;

    ConferenceDates(ConferenceMapper conferences, DecisionMapper decisions, Clock clock) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of(CALL, MINUTES, DECISION);
    }

    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        long id = Long.parseLong(subject);
        return switch (code) {
            case DECISION -> decisions
                    .byId(id)
                    .map(one -> new Anchor(start(one.decidedOn()), AnchorEvent.DECISION_DATED, one.dueOn()));
            case MINUTES -> conferences
                    .byId(id)
                    .map(Conference::heldOn)
                    .map(on -> Anchor.of(start(on), AnchorEvent.CONFERENCE_HELD));
            default -> conferences.byId(id).map(this::wanted);
        };
    }

    private Anchor wanted(Conference conference) {
        return conference.activityEndedOn() == null
                ? Anchor.of(conference.askedAt(), AnchorEvent.STARTED)
                : Anchor.of(start(conference.activityEndedOn()), AnchorEvent.ACTIVITY_ENDED);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
