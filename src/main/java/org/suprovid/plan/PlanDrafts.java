package org.suprovid.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseEvent;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Timeline;

/** From the proposal to the plan in force: drafted, agreed line by line, approved where the standard asks (R-PLAN-13). */
@Component
@Transactional
class PlanDrafts {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final PlanStore store;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDrafts(
            PlanMapper plans,
            LineMapper lines,
            PlanStore store,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.store = store;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the draft of a case anew; what was drafted before stays only in its document. */
    void replace(CaseFile of, PlanWords words, LocalDate plannedEnd, List<NewLine> proposed, long documentId) {
        plans.holdDrafts(of.id());
        lines.deleteOfDrafts(of.id());
        plans.deleteDrafts(of.id());
        for (PlanKind kind : List.of(PlanKind.KM1, PlanKind.KM2)) {
            List<NewLine> ofKind =
                    proposed.stream().filter(line -> line.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                store.insert(of.personId(), draft(of, kind, words, plannedEnd, documentId), ofKind);
            }
        }
    }

    /**
     * Notes the client's agreement, once for the plan and once for each line (R-GEN-06).
     *
     * @param declined what the client said to the lines that are not wished, by line; null where nothing was said
     */
    void agree(CaseFile of, LocalDate on, String way, String duties, Map<Long, String> declined, long documentId) {
        List<PlanRow> drafts = plans.holdDrafts(of.id());
        decline(of, on, declined, documentId);
        for (PlanRow draft : drafts) {
            PlanWords words = store.words(of.personId(), draft).withDuties(duties);
            plans.agree(draft.id(), on, way, store.seal(of.personId(), draft.id(), words));
        }
    }

    /** Dates that passed before the plan was agreed get the day agreed instead. */
    void move(CaseFile of, Map<Long, LocalDate> dates) {
        dates.forEach((lineId, due) -> {
            LineRow line = lines.hold(of.id(), lineId).orElseThrow();
            lines.move(lineId, due, LocalDate.now(clock), line.sealed());
        });
    }

    /** Notes which lines the client does not wish, whether or not the plan as a whole is agreed. */
    void decline(CaseFile of, LocalDate on, Map<Long, String> declined, long documentId) {
        declined.forEach((lineId, said) -> {
            PlanLine line =
                    store.open(of.personId(), lines.hold(of.id(), lineId).orElseThrow());
            byte[] words = store.seal(of.personId(), lineId, line.words().noted(said));
            lines.finish(new LineResult(
                    lineId, LineState.DECLINED, on, null, null, Reasons.CLIENT_DECLINED, documentId, words));
        });
    }

    void approve(CaseFile of, long supervisor, LocalDate on) {
        plans.approve(of.id(), supervisor, on);
    }

    /** The drafts come into force on the day they were agreed and approved; done twice, it is done once (R-PLAN-08). */
    void putInForce(long caseId) {
        if (plans.putInForce(caseId, LocalDate.now(clock)) > 0) {
            timeline.record(caseId, CaseEvent.of("plan.IN_FORCE"));
            events.publishEvent(new PlanInForce(caseId));
        }
    }

    private PlanRow draft(CaseFile of, PlanKind kind, PlanWords words, LocalDate plannedEnd, long documentId) {
        long id = plans.nextId();
        return new PlanRow(
                id,
                of.id(),
                kind,
                plans.nextVersion(of.id(), kind),
                PlanState.DRAFT,
                plannedEnd,
                null,
                null,
                documentId,
                null,
                null,
                null,
                null,
                store.seal(of.personId(), id, words));
    }
}
