package org.suprovid.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;

/** The plans of a case, КМ-1 and КМ-2, version by version (R-PLAN-01…14). */
@Component
@Transactional(readOnly = true)
public class Plans {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final PlanStore store;

    Plans(PlanMapper plans, LineMapper lines, PlanStore store) {
        this.plans = plans;
        this.lines = lines;
        this.store = store;
    }

    /** Every version, КМ-1 before КМ-2, newest first. */
    public List<Plan> history(CaseFile of) {
        return store.open(of.personId(), plans.ofCase(of.id()));
    }

    /** Of each kind the newest version: in force, still a draft, or the last one before the case was closed. */
    public List<Plan> current(CaseFile of) {
        Map<PlanKind, PlanRow> newest = new LinkedHashMap<>();
        plans.ofCase(of.id()).forEach(row -> newest.putIfAbsent(row.kind(), row));
        return store.open(of.personId(), newest.values());
    }

    public List<Plan> inForce(CaseFile of) {
        return inState(of, PlanState.IN_FORCE);
    }

    /** What was proposed and is not in force yet. */
    public List<Plan> drafts(CaseFile of) {
        return inState(of, PlanState.DRAFT);
    }

    /** Ids of the lines that wait for a result, in the order of the plans. */
    public List<Long> openLineIds(long caseId) {
        return lines.openInForce(caseId);
    }

    /** Whether work on any line of the versions in force has begun, or is done by now (T-05). */
    public boolean isBegun(long caseId) {
        return lines.isBegun(caseId);
    }

    /** Needs that a service has answered and that no line waits for any more. */
    public List<Long> servedNeeds(long caseId) {
        return lines.servedNeeds(caseId);
    }

    /** Needs found since the drafts were written, or else since the versions in force, that no line answers (R-7S-20). */
    List<Long> needsNotPlannedYet(long caseId) {
        List<PlanRow> rows = plans.ofCase(caseId);
        PlanState state =
                rows.stream().anyMatch(row -> row.state() == PlanState.DRAFT) ? PlanState.DRAFT : PlanState.IN_FORCE;
        return rows.stream()
                .filter(row -> row.state() == state)
                .map(PlanRow::documentId)
                .max(Comparator.naturalOrder())
                .map(document -> lines.needsFoundSince(caseId, document))
                .orElse(List.of());
    }

    /** A line of this case, whatever became of it. */
    public Optional<PlanLine> line(CaseFile of, long lineId) {
        return lines.byId(of.id(), lineId).map(row -> store.open(of.personId(), row));
    }

    /** The lines that nothing follows: all of the newest versions, and those that earlier versions finished. */
    public List<PlanLine> results(CaseFile of) {
        return history(of).stream()
                .map(Plan::lines)
                .flatMap(Collection::stream)
                .filter(line -> line.state() != LineState.CARRIED_OVER)
                .toList();
    }

    /** First day of the version in force; the review is due three months later (T-09). */
    public Optional<LocalDate> startInForce(long caseId) {
        return plans.startInForce(caseId);
    }

    private List<Plan> inState(CaseFile of, PlanState state) {
        List<PlanRow> rows = plans.ofCase(of.id()).stream()
                .filter(row -> row.state() == state)
                .toList();
        return store.open(of.personId(), rows);
    }
}
