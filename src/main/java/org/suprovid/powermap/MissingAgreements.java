package org.suprovid.powermap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.partner.Agreements;
import org.suprovid.plan.Plan;
import org.suprovid.plan.PlanKind;
import org.suprovid.plan.PlanLine;
import org.suprovid.plan.Plans;

/** The partners of КМ-2 to whom no client may be sent today without a word about the agreement (R-7S-03b, R-REF-11). */
@Component
class MissingAgreements {

    private final Plans plans;
    private final Agreements agreements;
    private final Clock clock;

    MissingAgreements(Plans plans, Agreements agreements, Clock clock) {
        this.plans = plans;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Ids of partners, in the order of the lines. */
    Set<Long> of(CaseFile file) {
        return plans.inForce(file).stream()
                .map(Plan::lines)
                .flatMap(Collection::stream)
                .filter(line -> line.isOpen() && line.kind() == PlanKind.KM2 && line.providerId() != null)
                .filter(line -> !isCovered(file, line))
                .map(PlanLine::providerId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isCovered(CaseFile file, PlanLine line) {
        return agreements
                .check(file.id(), line.providerId(), line.service(), LocalDate.now(clock), false)
                .isValid();
    }
}
