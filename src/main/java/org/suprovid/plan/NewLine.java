package org.suprovid.plan;

import java.time.LocalDate;

/** A line as somebody proposes it, before it stands in a plan. */
record NewLine(
        PlanKind kind,
        long needId,
        String service,
        Long providerId,
        String way,
        String slipNumber,
        String responsible,
        Long responsibleId,
        LocalDate due,
        LocalDate dueSetOn,
        int moved,
        String proposedBy,
        String tool,
        LineState state,
        Long carriedFromId,
        LineWords words) {

    /** An open line of the version before, taken along; with a new date if one is given. */
    static NewLine carriedOver(PlanLine old, LocalDate newDue, LocalDate today, String said) {
        boolean moves = newDue != null && !newDue.equals(old.due());
        return new NewLine(
                old.kind(),
                old.needId(),
                old.service(),
                old.providerId(),
                old.way(),
                old.slipNumber(),
                old.responsible(),
                old.responsibleId(),
                moves ? newDue : old.due(),
                moves ? today : old.dueSetOn(),
                moves ? old.moved() + 1 : old.moved(),
                old.proposedBy(),
                old.tool(),
                old.state(),
                old.id(),
                old.words().noted(said));
    }
}
