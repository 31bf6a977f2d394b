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

    /**
     * An open line of a case that goes on as another; whoever leads that one answers for it instead of the colleague before. Its
     * date stays the one that was promised, on the day when it was.
     */
    static NewLine continued(PlanLine old, long needId, long manager) {
        return new NewLine(
                old.kind(),
                needId,
                old.service(),
                old.providerId(),
                old.way(),
                old.slipNumber(),
                old.responsible(),
                old.responsibleId() == null ? null : manager,
                old.due(),
                old.dueSetOn(),
                old.moved(),
                old.proposedBy(),
                old.tool(),
                old.state(),
                null,
                old.words());
    }

    /** An open line of the version before, taken along with what the review changes; another provider needs another slip. */
    static NewLine carriedOver(PlanLine old, PlanReviews.Change change, LocalDate today) {
        LocalDate newDue = change.newDue();
        boolean moves = newDue != null && !newDue.equals(old.due());
        boolean passes = change.partnerId() != null && !change.partnerId().equals(old.providerId());
        boolean named = change.responsible() != null;
        return new NewLine(
                old.kind(),
                old.needId(),
                old.service(),
                passes ? change.partnerId() : old.providerId(),
                old.way(),
                passes ? null : old.slipNumber(),
                named ? change.responsible() : old.responsible(),
                named ? change.responsibleId() : old.responsibleId(),
                moves ? newDue : old.due(),
                moves ? today : old.dueSetOn(),
                moves ? old.moved() + 1 : old.moved(),
                old.proposedBy(),
                old.tool(),
                old.state(),
                old.id(),
                change.said().in(old.words()));
    }
}
