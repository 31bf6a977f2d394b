package org.suprovid.referral;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** An answer as a program sends it. */
@Schema(name = "PartnerAnswer", description = "What came of the visit that a referral slip was written for")
record AnswerSent(
        @NotNull @Pattern(regexp = "S-\\d{4}-\\d{5,9}") @Schema(example = "S-2026-00017") String slip,
        @NotNull @Schema(description = "Whether the client came") Boolean came,
        @Schema(description = "If so, on which day") LocalDate receivedOn,
        @Schema(description = "If so, what was done") ServiceOutcome outcome,
        @Schema(description = "If SERVED and not on the day of reception: when") LocalDate servedOn,
        @Schema(description = "If REFUSED: why, a code such as QUEUE or MISSING_DOCUMENTS; also why nobody came")
                String refusalReason,
        @Schema(description = "If SERVED: name of the one who served, or position") String servedBy,
        String position,
        @Schema(description = "What came out of it, at most 1000 letters") String result,
        LocalDate nextVisitOn,
        @Schema(description = "Where the client was sent on to") String furtherTo) {

    AnswerGiven given() {
        return new AnswerGiven(
                        came,
                        receivedOn,
                        outcome,
                        servedOn,
                        refusalReason,
                        servedBy,
                        position,
                        result,
                        nextVisitOn,
                        furtherTo)
                .tidied();
    }
}
