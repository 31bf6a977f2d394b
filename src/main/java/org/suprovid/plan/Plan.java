package org.suprovid.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One version of a plan of a case, with its lines.
 *
 * @param plannedEnd when it is meant to end, null if it was left open
 * @param startsOn first day in force, null as long as it is a draft; КМ-2, column 8
 * @param endsOn where the next version begins or the case was closed, null as long as it is in force
 * @param agreedWay SIGNATURE or ORAL (R-PLAN-13)
 * @param approvedBy staff member, null if the standard asks for no approval
 * @param words nothing in them if the person was erased
 */
public record Plan(
        long id,
        long caseId,
        PlanKind kind,
        int version,
        PlanState state,
        LocalDate plannedEnd,
        LocalDate startsOn,
        LocalDate endsOn,
        long documentId,
        LocalDate clientAgreedOn,
        String agreedWay,
        Long approvedBy,
        LocalDate approvedOn,
        PlanWords words,
        List<PlanLine> lines) {

    public Plan {
        lines = List.copyOf(lines);
    }

    public boolean isMediated() {
        return kind == PlanKind.KM2;
    }
}
