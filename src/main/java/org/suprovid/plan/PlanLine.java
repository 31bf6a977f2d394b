package org.suprovid.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a plan, what is promised and what came of it.
 *
 * @param needId the need it answers (R-GEN-03)
 * @param service code of the catalogue; КМ-1 may do without
 * @param providerId partner organisation, null if we do it ourselves
 * @param way DIRECT, REFERRAL, ACCOMPANIMENT or PHONE_CALL
 * @param responsible code of R-PLAN-10
 * @param responsibleId staff member by name, if there is one
 * @param dueSetOn the day on which this date was written down
 * @param moved how often the date was moved
 * @param quality 1 to 5, if done (R-PLAN-12)
 * @param nonReceiptReason code, if it came to nothing (R-PLAN-12)
 * @param carriedFromId the line of the version before that it goes on from
 */
public record PlanLine(
        long id,
        long planId,
        long caseId,
        PlanKind kind,
        int position,
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
        LocalDate resultOn,
        String resultCode,
        Integer quality,
        String nonReceiptReason,
        Long carriedFromId,
        Long documentId,
        LineWords words,
        List<Means> means) {

    public PlanLine {
        means = List.copyOf(means);
    }

    public boolean isOpen() {
        return state.isOpen();
    }
}
