package org.suprovid.partner;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement with a partner, and what it lacks today for a referral (R-REF-11).
 *
 * @param endsSoon whether its end is so near that supervisors are reminded (T-33)
 */
public record AgreementStanding(Agreement agreement, List<AgreementLack> lacks, boolean endsSoon) {

    public AgreementStanding {
        lacks = List.copyOf(lacks);
    }

    static AgreementStanding of(Agreement agreement, LocalDate today, LocalDate soon) {
        boolean ends = !agreement.isOver(today) && agreement.isOver(soon.plusDays(1));
        return new AgreementStanding(agreement, AgreementRules.lacks(agreement, null, today), ends);
    }

    public boolean isOver() {
        return lacks.contains(AgreementLack.EXPIRED);
    }

    public boolean isValid() {
        return lacks.isEmpty();
    }
}
