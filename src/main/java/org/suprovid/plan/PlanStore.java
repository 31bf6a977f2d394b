package org.suprovid.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.platform.SealedJson;

/** Reads and writes plans and lines, sealing their words with the person's key on the way. */
@Component
class PlanStore {

    private final PlanMapper plans;
    private final LineMapper lines;
    private final SealedJson sealed;

    PlanStore(PlanMapper plans, LineMapper lines, SealedJson sealed) {
        this.plans = plans;
        this.lines = lines;
        this.sealed = sealed;
    }

    /** Opens the words of plans and reads their lines. */
    List<Plan> open(long personId, Collection<PlanRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(PlanRow::id).toList();
        Map<Long, List<Means>> means = means(ids);
        Map<Long, List<PlanLine>> byPlan = lines.ofPlans(ids).stream()
                .map(row -> open(personId, row, means.getOrDefault(row.id(), List.of())))
                .collect(Collectors.groupingBy(PlanLine::planId));
        return rows.stream()
                .map(row -> open(personId, row, byPlan.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** A line whose means nobody asks about. */
    PlanLine open(long personId, LineRow row) {
        return open(personId, row, List.of());
    }

    PlanWords words(long personId, PlanRow row) {
        return sealed.unseal(personId, row.sealed(), plan(row.id()), PlanWords.class)
                .orElse(PlanWords.NONE);
    }

    byte[] seal(long personId, long planId, PlanWords words) {
        return sealed.seal(personId, words, plan(planId));
    }

    byte[] seal(long personId, long lineId, LineWords words) {
        return sealed.seal(personId, words, line(lineId));
    }

    /** Writes a version with its lines in the given order; a null id is given one here. */
    void insert(long personId, PlanRow plan, List<NewLine> newLines) {
        plans.insert(plan);
        List<LineRow> rows = new ArrayList<>();
        newLines.forEach(line -> rows.add(row(personId, plan, line, rows.size() + 1)));
        rows.forEach(lines::insert);
    }

    private LineRow row(long personId, PlanRow plan, NewLine line, int position) {
        long id = lines.nextId();
        return new LineRow(
                id,
                plan.id(),
                plan.caseId(),
                plan.kind(),
                position,
                line.needId(),
                line.service(),
                line.providerId(),
                line.way(),
                line.slipNumber(),
                line.responsible(),
                line.responsibleId(),
                line.due(),
                line.dueSetOn(),
                line.moved(),
                line.proposedBy(),
                line.tool(),
                line.state(),
                null,
                null,
                null,
                null,
                line.carriedFromId(),
                null,
                seal(personId, id, line.words()));
    }

    private Map<Long, List<Means>> means(List<Long> planIds) {
        return lines.meansOfPlans(planIds).stream()
                .collect(Collectors.groupingBy(
                        LineMapper.MeansRow::lineId,
                        Collectors.mapping(row -> new Means(row.item(), row.quantity()), Collectors.toList())));
    }

    private Plan open(long personId, PlanRow row, List<PlanLine> planLines) {
        return new Plan(
                row.id(),
                row.caseId(),
                row.kind(),
                row.version(),
                row.state(),
                row.plannedEnd(),
                row.startsOn(),
                row.endsOn(),
                row.documentId(),
                row.clientAgreedOn(),
                row.agreedWay(),
                row.approvedBy(),
                row.approvedOn(),
                words(personId, row),
                planLines);
    }

    private PlanLine open(long personId, LineRow row, List<Means> means) {
        LineWords words = sealed.unseal(personId, row.sealed(), line(row.id()), LineWords.class)
                .orElse(LineWords.NONE);
        return new PlanLine(
                row.id(),
                row.planId(),
                row.caseId(),
                row.kind(),
                row.position(),
                row.needId(),
                row.service(),
                row.providerId(),
                row.way(),
                row.slipNumber(),
                row.responsible(),
                row.responsibleId(),
                row.due(),
                row.dueSetOn(),
                row.moved(),
                row.proposedBy(),
                row.tool(),
                row.state(),
                row.resultOn(),
                row.resultCode(),
                row.quality(),
                row.nonReceiptReason(),
                row.carriedFromId(),
                row.documentId(),
                words,
                means);
    }

    private static String plan(long id) {
        return "plan " + id;
    }

    private static String line(long id) {
        return "plan_line " + id;
    }
}
