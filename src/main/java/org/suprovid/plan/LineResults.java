package org.suprovid.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Phase;
import org.suprovid.casework.Timeline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.platform.Problem;

/** What becomes of a line: begun, moved, or finished with a result or the reason why there is none (R-GEN-02, R-PLAN-12). */
@Component
@Transactional
class LineResults {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final PlanStore store;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LineResults(
            PlanMapper plans,
            LineMapper lines,
            PlanStore store,
            Timeline timeline,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.store = store;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** Work on the line has begun; on a line that is not waiting any more nothing happens. */
    void begin(CaseFile of, long lineId) {
        open(of, lineId);
        if (lines.begin(lineId) > 0) {
            deadlines.met(of.id(), PlanDates.SERVICE_START, "");
            timeline.record(of.id(), event("plan.LINE_BEGUN", lineId));
        }
    }

    /** @param means quantity by item, R-CAT-12 */
    void done(CaseFile of, long lineId, Done result, Map<String, Integer> means, Long documentId) {
        PlanLine line = open(of, lineId);
        byte[] words = store.seal(of.personId(), lineId, line.words().withResult(result.words(), result.meansWords()));
        // before the line is finished: the database then lets nobody add or take away
        means.forEach((item, quantity) -> lines.give(lineId, item, quantity));
        lines.finish(new LineResult(
                lineId, LineState.DONE, result.on(), result.code(), result.quality(), null, documentId, words));
        deadlines.met(of.id(), PlanDates.SERVICE_START, "");
        timeline.record(of.id(), event("plan.LINE_DONE", lineId).saidIn(documentId));
        events.publishEvent(new LineFinished(of.id(), lineId, LineState.DONE, result.on(), null));
    }

    /** What was given up was given all the same: the line says so as long as its version is in force. */
    void correct(CaseFile of, long lineId, Done result) {
        lines.hold(of.id(), lineId).filter(this::isGivenUp).ifPresent(row -> {
            byte[] words = store.seal(
                    of.personId(),
                    lineId,
                    store.open(of.personId(), row).words().withResult(result.words(), result.meansWords()));
            lines.correct(new LineResult(
                    lineId, LineState.DONE, result.on(), result.code(), result.quality(), null, null, words));
            timeline.record(of.id(), event("plan.LINE_CORRECTED", lineId));
            events.publishEvent(new LineFinished(of.id(), lineId, LineState.DONE, result.on(), null));
        });
    }

    /** Whether the line ended without a result, in a version in force. */
    boolean isGivenUp(LineRow row) {
        return row.state() == LineState.NOT_RECEIVED && isInForce(row);
    }

    void notReceived(CaseFile of, long lineId, LocalDate knownOn, String reason, Noted said, Long documentId) {
        finish(of, lineId, LineState.NOT_RECEIVED, knownOn, reason, said, documentId);
    }

    void cancelled(CaseFile of, long lineId, LocalDate on, String reason, String said, Long documentId) {
        finish(of, lineId, LineState.CANCELLED, on, reason, new Noted(said, null), documentId);
    }

    /** The line stays open with another date; the next task promises that one (R-PLAN-14, T-23). */
    void moved(CaseFile of, long lineId, LocalDate newDue, Noted said, Long documentId) {
        PlanLine line = open(of, lineId);
        byte[] words = store.seal(of.personId(), lineId, said.in(line.words()));
        lines.move(lineId, newDue, LocalDate.now(clock), words);
        deadlines.superseded(of.id(), PlanDates.PLAN_LINE_DUE, String.valueOf(lineId));
        timeline.record(of.id(), event("plan.LINE_MOVED", lineId).saidIn(documentId));
    }

    /** How the client took part in what was done (R-GEN-07). */
    void tookPart(CaseFile of, long lineId, Collection<String> how, long documentId) {
        if (!how.isEmpty()) {
            timeline.record(of.id(), event("CLIENT_TOOK_PART", lineId).with(how).saidIn(documentId));
        }
    }

    private void finish(
            CaseFile of, long lineId, LineState state, LocalDate on, String reason, Noted said, Long documentId) {
        PlanLine line = open(of, lineId);
        byte[] words = store.seal(of.personId(), lineId, said.in(line.words()));
        lines.finish(new LineResult(lineId, state, on, null, null, reason, documentId, words));
        timeline.record(
                of.id(),
                event("plan.LINE_" + state.name(), lineId).because(reason).saidIn(documentId));
        events.publishEvent(new LineFinished(of.id(), lineId, state, on, reason));
    }

    /** Whether the line waits for a result, in a version in force; it is held until the transaction ends. */
    boolean isOpen(CaseFile of, long lineId) {
        return lines.hold(of.id(), lineId).filter(this::isOpen).isPresent();
    }

    private boolean isOpen(LineRow row) {
        return row.state().isOpen() && isInForce(row);
    }

    private boolean isInForce(LineRow row) {
        return plans.byId(row.planId())
                .filter(plan -> plan.state() == PlanState.IN_FORCE)
                .isPresent();
    }

    /** Holds the line until the transaction ends. */
    private PlanLine open(CaseFile of, long lineId) {
        LineRow row = lines.hold(of.id(), lineId).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        if (!isOpen(row)) {
            throw new Problem.Conflict("plan.lineFinished");
        }
        return store.open(of.personId(), row);
    }

    private static CaseEvent event(String kind, long lineId) {
        return event(kind).about(String.valueOf(lineId));
    }

    static CaseEvent event(String kind) {
        return CaseEvent.of(kind).in(Phase.CARRYING_OUT);
    }

    /**
     * A result: КМ-2, columns 4, 6 and 7.
     *
     * @param code FULL, PARTIAL or NO_CHANGE, null if not said
     */
    record Done(LocalDate on, int quality, String code, String words, String meansWords) {}
}
