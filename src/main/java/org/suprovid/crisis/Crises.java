package org.suprovid.crisis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;

/** The crises of cases as far as the current actor sees them, and whether they come often (R-12S-11). */
@Service("crisesFacade") // diagrams know the delegate as "crises"
@Transactional(readOnly = true)
public class Crises {

    static final String OFTEN = "crisis.often";
    static final String OFTEN_WITHIN = "crisis.oftenWithin";

    private final CrisisMapper mapper;
    private final CrisisStore store;
    private final Standards standards;
    private final Clock clock;

    Crises(CrisisMapper mapper, CrisisStore store, Standards standards, Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.standards = standards;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Crisis> ofCase(long caseId) {
        return mapper.ofCase(caseId);
    }

    /** @throws org.suprovid.platform.Problem.NotFound if there is none, or none for this actor: both look the same */
    public Crisis get(long caseId, int number) {
        return store.get(caseId, number);
    }

    /** What was said when it was reported. */
    public CrisisWords words(Crisis crisis) {
        return store.words(crisis);
    }

    /** Which crisis services were used in it (R-12S-11b). */
    public List<ServiceUse> used(Crisis crisis) {
        return mapper.usedIn(crisis.id());
    }

    /**
     * Whether this is at least the N-th crisis of the person in M days, as the case's standard counts; the day of the report
     * is the last of these days, and a standard without these numbers never asks.
     */
    public boolean often(long crisisId) {
        Crisis crisis = store.get(crisisId);
        CaseStandards says = standards.ofCase(crisis.caseId());
        Optional<String> times = says.choice(OFTEN);
        Optional<String> within = says.choice(OFTEN_WITHIN);
        if (times.isEmpty() || within.isEmpty()) {
            return false;
        }
        LocalDate reported = LocalDate.ofInstant(crisis.reportedAt(), clock.getZone());
        Instant since = reported.minus(Period.parse(within.get()))
                .atStartOfDay(clock.getZone())
                .toInstant();
        return mapper.countSince(crisis.personId(), since) >= Integer.parseInt(times.get());
    }
}
