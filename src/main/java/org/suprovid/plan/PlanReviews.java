package org.suprovid.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;

/** The review of a plan: a new version takes over, the old one is read only from then on (R-7S-06, R-PLAN-02, 08). */
@Component
@Transactional
class PlanReviews {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final PlanStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanReviews(PlanMapper plans, LineMapper lines, PlanStore store, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Cancels lines that are not wanted any more; the reason by line. */
    void cancel(CaseFile of, Map<Long, Noted> reasons, LocalDate on, long documentId) {
        reasons.forEach((lineId, said) -> {
            PlanLine line =
                    store.open(of.personId(), lines.hold(of.id(), lineId).orElseThrow());
            byte[] words = store.seal(of.personId(), lineId, said.in(line.words()));
            lines.finish(new LineResult(
                    lineId, LineState.CANCELLED, on, null, null, Reasons.CANCELLED_AT_REVIEW, documentId, words));
            events.publishEvent(
                    new LineFinished(of.id(), lineId, LineState.CANCELLED, on, Reasons.CANCELLED_AT_REVIEW));
        });
    }

    /**
     * Ends the versions in force and begins the next ones on the same day. A plan that had a version keeps having one, with
     * or without lines, so that no day is left out.
     *
     * @param agreement the client's, without which no version begins (R-PLAN-13)
     */
    void renew(CaseFile of, Agreement agreement, Map<Long, Change> kept, List<NewLine> added, long documentId) {
        List<PlanRow> old = plans.holdInForce(of.id());
        Map<PlanKind, PlanRow> oldByKind = new EnumMap<>(PlanKind.class);
        old.forEach(row -> oldByKind.put(row.kind(), row));
        List<NewLine> next = new ArrayList<>(carryOver(of, kept));
        next.addAll(added);
        if (!old.isEmpty()) {
            plans.supersede(old.stream().map(PlanRow::id).toList(), agreement.inForceOn());
        }
        PlanWords words = old.isEmpty() ? PlanWords.NONE : store.words(of.personId(), old.get(0));
        Stream.of(PlanKind.values())
                .filter(kind -> oldByKind.containsKey(kind) || added.stream().anyMatch(line -> line.kind() == kind))
                .forEach(kind -> begin(of, kind, oldByKind.get(kind), words, agreement, next, documentId));
        events.publishEvent(new LinesCarriedOver(of.id()));
    }

    private List<NewLine> carryOver(CaseFile of, Map<Long, Change> kept) {
        LocalDate today = LocalDate.now(clock);
        List<NewLine> carried = new ArrayList<>();
        for (long lineId : lines.openInForce(of.id())) {
            PlanLine line =
                    store.open(of.personId(), lines.hold(of.id(), lineId).orElseThrow());
            Change change = kept.getOrDefault(lineId, Change.NONE);
            carried.add(NewLine.carriedOver(line, change, today));
        }
        if (!carried.isEmpty()) {
            lines.carryOver(carried.stream().map(NewLine::carriedFromId).toList());
        }
        return carried;
    }

    private void begin(
            CaseFile of,
            PlanKind kind,
            PlanRow previous,
            PlanWords words,
            Agreement agreement,
            List<NewLine> next,
            long documentId) {
        long id = plans.nextId();
        PlanRow version = new PlanRow(
                id,
                of.id(),
                kind,
                plans.nextVersion(of.id(), kind),
                PlanState.IN_FORCE,
                previous == null ? null : previous.plannedEnd(),
                agreement.inForceOn(),
                null,
                documentId,
                agreement.on(),
                agreement.way(),
                null,
                null,
                store.seal(of.personId(), id, words));
        store.insert(
                of.personId(),
                version,
                next.stream().filter(line -> line.kind() == kind).toList());
    }

    /**
     * The client's agreement to a new version.
     *
     * @param way SIGNATURE or ORAL
     * @param inForceOn the day the version begins: of the review, or of the agreement if that came later
     */
    record Agreement(LocalDate on, String way, LocalDate inForceOn) {}

    /**
     * How a line goes on.
     *
     * @param newDue null if the date stays
     * @param partnerId null if the organisation stays
     * @param responsible kind of who is responsible, null if that stays
     * @param responsibleId the worker, null for a client
     * @param said what changes and why
     */
    record Change(LocalDate newDue, Long partnerId, String responsible, Long responsibleId, Noted said) {
        static final Change NONE = new Change(null, null, null, null, Noted.NOTHING);
    }
}
