package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a client was assessed, briefly, fully or again; and how clients mark their own condition (R-12S-02, 05, 08). */
@Component
@Transactional
public class Assessments {

    private final AssessmentMapper mapper;
    private final Clock clock;

    Assessments(AssessmentMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Which assessment it was; the day of the full one starts no reassessment of its own. */
    enum Kind {
        BRIEF,
        FULL,
        AGAIN
    }

    void took(long caseId, Kind kind, LocalDate on, long documentId) {
        mapper.insert(caseId, kind, on, clock.instant(), documentId);
    }

    /** The day of the brief assessment; empty before step 2. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> brief(long caseId) {
        return mapper.last(caseId, Kind.BRIEF.name());
    }

    /** The day from which the next reassessment counts. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> last(long caseId) {
        return mapper.last(caseId, Kind.BRIEF + "," + Kind.AGAIN);
    }

    /** How often the client was assessed so far: what is said now belongs to the reassessment that comes next. */
    @Transactional(readOnly = true)
    public int rounds(long caseId) {
        return mapper.rounds(caseId, Kind.BRIEF + "," + Kind.AGAIN);
    }

    @Transactional(readOnly = true)
    boolean fullySince(long caseId, Instant since) {
        return mapper.fullySince(caseId, since);
    }

    void rated(long caseId, SelfRating rating, long documentId) {
        mapper.rate(caseId, rounds(caseId), rating, documentId);
    }

    /** Whether the client has said since that day already what the assessment that comes next would ask. */
    @Transactional(readOnly = true)
    boolean isRated(long caseId, LocalDate since) {
        return mapper.rated(caseId, rounds(caseId), since);
    }

    /** In the order of time. */
    @Transactional(readOnly = true)
    public List<SelfRating> ratings(long caseId) {
        return mapper.ratings(caseId);
    }
}
