package org.suprovid.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When an agreement is valid for referral: clauses, contact and dates, for the service asked for (R-REF-10, R-REF-11). */
final class AgreementRules {

    private AgreementRules() {}

    /** What this agreement lacks on that day. @param service code, null if it does not matter */
    static List<AgreementLack> lacks(Agreement agreement, String service, LocalDate on) {
        List<AgreementLack> lacks = new ArrayList<>();
        note(lacks, !agreement.isBegun(on), AgreementLack.NOT_YET_VALID);
        note(lacks, agreement.isOver(on), AgreementLack.EXPIRED);
        note(lacks, !agreement.clauseReferral(), AgreementLack.CLAUSE_REFERRAL);
        note(lacks, !agreement.clauseReception(), AgreementLack.CLAUSE_RECEPTION);
        note(lacks, !agreement.clauseFeedback(), AgreementLack.CLAUSE_FEEDBACK);
        note(lacks, !agreement.contactActive(), AgreementLack.NO_CONTACT);
        note(lacks, service != null && !agreement.covers(service), AgreementLack.SERVICE_NOT_COVERED);
        return lacks;
    }

    /** Of several the one that lacks least; of those the one in force, then the youngest. */
    static Optional<Agreement> best(Collection<Agreement> agreements, String service, LocalDate on) {
        Comparator<Agreement> lacking = Comparator.comparingInt(
                agreement -> lacks(agreement, service, on).size());
        return agreements.stream()
                .min(lacking.thenComparing(agreement -> agreement.isOver(on))
                        .thenComparing(Agreement::validFrom, Comparator.reverseOrder())
                        .thenComparing(Agreement::id, Comparator.reverseOrder()));
    }

    private static void note(List<AgreementLack> lacks, boolean lacking, AgreementLack lack) {
        if (lacking) {
            lacks.add(lack);
        }
    }
}
