package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case led on a card, as far as its sections 3 and 8 tell of it (R-CARD-01): codes and dates.
 *
 * @param outcome null as long as the case is open
 * @param independence degree the person reached, null if nobody said
 */
record CaseOfCard(
        long id,
        String number,
        boolean open,
        Instant openedAt,
        LocalDate closedOn,
        String outcome,
        String independence,
        List<NeedOfCard> needs,
        List<PlanOfCard> plans) {

    record NeedOfCard(long caseId, String domain, String state) {}

    record PlanOfCard(long caseId, String kind, int version, LocalDate startsOn, LocalDate endsOn) {}

    /** What the table of cases holds. @param found whether its problem was found while another case ran */
    record Row(
            long id,
            String number,
            boolean open,
            boolean found,
            Instant openedAt,
            LocalDate closedOn,
            String outcome,
            String independence) {

        CaseOfCard with(List<NeedOfCard> needs, List<PlanOfCard> plans) {
            return new CaseOfCard(
                    id,
                    number,
                    open,
                    openedAt,
                    closedOn,
                    outcome,
                    independence,
                    needs.stream().filter(need -> need.caseId() == id).toList(),
                    plans.stream().filter(plan -> plan.caseId() == id).toList());
        }
    }
}
