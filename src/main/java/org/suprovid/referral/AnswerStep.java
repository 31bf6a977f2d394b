package org.suprovid.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One thing per page (ui.md): the pages of an answer, with the fields that each asks for. */
public enum AnswerStep {
    CAME(Set.of("came")),
    /** The client did not come. */
    AWAY(Set.of("refusalReason", "nextVisitOn", "result")),
    /** When, and what was done. */
    VISIT(Set.of("receivedOn", "outcome")),
    /** Served, or begun: by whom, what came out of it, what next. */
    SERVED(Set.of("servedBy", "position", "result", "nextVisitOn", "furtherTo")),
    REFUSED(Set.of("refusalReason", "result", "furtherTo")),
    /** Received, the service lies ahead. */
    AHEAD(Set.of("nextVisitOn", "result")),
    CHECK(Set.of());

    private final Set<String> fields;

    AnswerStep(Set<String> fields) {
        this.fields = fields;
    }

    static AnswerStep of(String name) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(CAME);
    }

    boolean asks(String field) {
        return fields.contains(field);
    }

    /** The pages that this answer goes through. */
    static List<AnswerStep> of(AnswerGiven answer) {
        if (answer.came() == null) {
            return List.of(CAME);
        }
        if (!answer.came()) {
            return List.of(CAME, AWAY, CHECK);
        }
        if (answer.outcome() == null) {
            return List.of(CAME, VISIT);
        }
        return List.of(CAME, VISIT, after(answer.outcome()), CHECK);
    }

    private static AnswerStep after(ServiceOutcome outcome) {
        return switch (outcome) {
            case SERVED, IN_PROGRESS -> SERVED;
            case REFUSED -> REFUSED;
            case NOT_YET -> AHEAD;
        };
    }

    /** The page after this one on the answer's way; the last one of it if this is none of them. */
    AnswerStep next(AnswerGiven answer) {
        List<AnswerStep> way = of(answer);
        int here = way.indexOf(this);
        return here < 0 ? way.get(way.size() - 1) : way.get(Math.min(here + 1, way.size() - 1));
    }

    AnswerStep back(AnswerGiven answer) {
        List<AnswerStep> way = of(answer);
        return way.get(Math.max(way.indexOf(this) - 1, 0));
    }
}
