package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.DecisionTables;
import org.suprovid.partner.AgreementCheck.Answer;
import org.suprovid.platform.Problem;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;

/** The agreements with partners, and whether a client may be sent under them (R-DOC-24, R-REF-11). */
@Component
@Transactional(readOnly = true)
public class Agreements {

    private static final String MISSING = "agreement.missing";
    private final AgreementMapper mapper;
    private final DecisionTables tables;
    private final Standards standards;
    private final PartnerTimers timers;
    private final Clock clock;

    Agreements(AgreementMapper mapper, DecisionTables tables, Standards standards, PartnerTimers timers, Clock clock) {
        this.mapper = mapper;
        this.tables = tables;
        this.standards = standards;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Asks the table "Agreement check"; the case's main standard says whether a lack warns or blocks.
     *
     * @param service code of what the client is sent for
     * @param on the day of issue
     */
    public AgreementCheck check(long caseId, long partnerId, String service, LocalDate on, boolean crisis) {
        return check(standards.ofCase(caseId), partnerId, service, on, crisis);
    }

    /** The same where there is no case yet. @param following the standards that count */
    public AgreementCheck check(CaseStandards following, long partnerId, String service, LocalDate on, boolean crisis) {
        var best = AgreementRules.best(of(partnerId), service, on);
        List<AgreementLack> lacks = best.map(agreement -> AgreementRules.lacks(agreement, service, on))
                .orElse(List.of(AgreementLack.NO_AGREEMENT));
        Map<String, Object> answer = tables.evaluate("agreement-check", inputs(lacks, crisis, following));
        return new AgreementCheck(
                Answer.valueOf((String) answer.get("answer")),
                lacks,
                best.map(Agreement::id).orElse(null));
    }

    /**
     * How many days after the visit the partner answers, if the agreement in force for this service says so; else the
     * standard does.
     */
    public Optional<Integer> answerDays(long partnerId, String service, LocalDate on) {
        List<Agreement> inForce = of(partnerId).stream()
                .filter(agreement -> agreement.isBegun(on) && !agreement.isOver(on) && agreement.covers(service))
                .toList();
        return AgreementRules.best(inForce, service, on).map(Agreement::answerDays);
    }

    /** By partner the best agreement, and what it lacks today whatever the service; absent if there is none. */
    public Map<Long, AgreementStanding> standing(Collection<Long> partnerIds) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plus(timers.longestReminder());
        Map<Long, AgreementStanding> standing = new HashMap<>();
        ofAll(partnerIds).forEach((partner, agreements) -> AgreementRules.best(agreements, null, today)
                .ifPresent(best -> standing.put(partner, AgreementStanding.of(best, today, soon))));
        return standing;
    }

    /** Each agreement of a partner and what it lacks today, the youngest first. */
    List<AgreementStanding> standings(long partnerId) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = today.plus(timers.longestReminder());
        return of(partnerId).stream()
                .map(agreement -> AgreementStanding.of(agreement, today, soon))
                .toList();
    }

    /** Whether any referral could be issued today without a word about the agreement. */
    public boolean isValid(long partnerId) {
        AgreementStanding standing = standing(List.of(partnerId)).get(partnerId);
        return standing != null && standing.isValid();
    }

    /** The youngest first. */
    public List<Agreement> of(long partnerId) {
        return ofAll(List.of(partnerId)).getOrDefault(partnerId, List.of());
    }

    /** @throws Problem.NotFound if the partner has no such agreement */
    Agreement get(long partnerId, long id) {
        return of(partnerId).stream()
                .filter(agreement -> agreement.id() == id)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("partner.problem.agreement"));
    }

    private Map<Long, List<Agreement>> ofAll(Collection<Long> partnerIds) {
        return partnerIds.isEmpty()
                ? Map.of()
                : mapper.ofPartners(partnerIds).stream()
                        .map(AgreementRow::agreement)
                        .collect(Collectors.groupingBy(Agreement::partnerId));
    }

    private Map<String, Object> inputs(List<AgreementLack> lacks, boolean crisis, CaseStandards following) {
        return Map.of(
                "lacks", lacks.stream().map(AgreementLack::name).toList(),
                "crisis", crisis,
                "whenMissing", following.choice(MISSING).orElse("WARN"));
    }
}
