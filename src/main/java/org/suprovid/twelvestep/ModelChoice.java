package org.suprovid.twelvestep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A choice of model.
 *
 * @param proposed what the decision table proposed, null if no rule of it fits
 * @param switched whether the client was served by another model before
 * @param needAreas in how many kinds of help the client had open needs
 * @param placement code of where the service is given, null if it is not given now
 * @param referElsewhere whether the programme cannot offer all that is needed
 * @param recallOn when somebody who is not ready may be asked again, null if nobody said
 * @param fullPlanOn when the full plan was made under this choice, null if it was not
 */
public record ModelChoice(
        long id,
        long caseId,
        LocalDate chosenOn,
        Instant chosenAt,
        Model proposed,
        Model model,
        boolean switched,
        int needAreas,
        String placement,
        boolean referElsewhere,
        LocalDate recallOn,
        LocalDate fullPlanOn,
        long staffId,
        long documentId) {

    boolean isOverride() {
        return proposed != model;
    }
}
