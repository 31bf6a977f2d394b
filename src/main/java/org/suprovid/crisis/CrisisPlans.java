package org.suprovid.crisis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;
import org.suprovid.platform.SealedJson;
import org.suprovid.standard.Standards;

/** The plan for the next crisis, once per case and in versions (R-12S-11a, Q-57, T-38). */
@Component
@Transactional
public class CrisisPlans {

    private static final String CASE_OVER = "CASE_OVER";
    private final CrisisPlanMapper mapper;
    private final Cases cases;
    private final Standards standards;
    private final Instances instances;
    private final SealedJson sealed;
    private final CrisisEvents events;
    private final Clock clock;

    CrisisPlans(
            CrisisPlanMapper mapper,
            Cases cases,
            Standards standards,
            Instances instances,
            SealedJson sealed,
            CrisisEvents events,
            Clock clock) {
        this.mapper = mapper;
        this.cases = cases;
        this.standards = standards;
        this.instances = instances;
        this.sealed = sealed;
        this.events = events;
        this.clock = clock;
    }

    /** The version that holds now; empty if none was made yet. */
    @Transactional(readOnly = true)
    public Optional<CrisisPlan> current(long caseId) {
        return mapper.current(caseId);
    }

    /** The wish that waits for its task to be done. */
    @Transactional(readOnly = true)
    public Optional<CrisisPlan> asked(long caseId) {
        return mapper.asked(caseId);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CrisisPlan> versions(long caseId) {
        return mapper.versions(caseId);
    }

    /** Nothing if the person has been erased. */
    public CrisisPlanWords words(CrisisPlan plan) {
        return sealed.unseal(plan.personId(), plan.sealed(), context(plan.id()), CrisisPlanWords.class)
                .orElse(CrisisPlanWords.NONE);
    }

    /** Sets the task to write the next version, once; a case that is over has no plan any more. */
    public void ask(long caseId, CrisisPlan.Because because) {
        CaseFile file = cases.get(caseId);
        Long id = file.isOpen() ? mapper.ask(caseId, file.personId(), because, clock.instant()) : null;
        if (id != null) {
            events.ofPlan(caseId, "PLAN_ASKED", null, null);
            String instance = instances.start(
                    CrisisProcess.PLAN_KEY,
                    file.number(),
                    Map.of(
                            CrisisProcess.CASE_ID,
                            caseId,
                            CrisisProcess.CASE_MANAGER,
                            String.valueOf(file.caseManagerId())));
            mapper.started(id, instance);
        }
    }

    /** Whether the case's standard gives the crisis plan a day: a case without one is not as it should be (R-12S-11a). */
    @Transactional(readOnly = true)
    public boolean wanted(long caseId) {
        return standards.ofCase(caseId).versions().stream()
                .anyMatch(version -> version.timer(CrisisDates.PLAN).enabled());
    }

    /** The first version, where the case's standard gives it a day. */
    void askAfterPlan(long caseId) {
        if (wanted(caseId) && mapper.current(caseId).isEmpty()) {
            ask(caseId, CrisisPlan.Because.PLAN_AGREED);
        }
    }

    /** The version that was asked for is written; it takes the place of the one before. */
    void made(CaseFile file, CrisisPlanWords words, LocalDate agreedOn, LocalDate reviewOn, long documentId) {
        CrisisPlan asked = mapper.asked(file.id()).orElseThrow();
        mapper.supersede(file.id());
        byte[] kept = sealed.seal(file.personId(), words, context(asked.id()));
        int version = mapper.made(asked.id(), agreedOn, reviewOn, documentId, kept);
        events.ofPlan(file.id(), "PLAN_MADE", version, documentId);
    }

    /** The version that holds is the first one of the case as which this one goes on. */
    void takeAlong(long from, long to) {
        mapper.current(from).ifPresent(plan -> {
            CrisisPlanWords words = words(plan);
            long id = mapper.ask(to, plan.personId(), plan.askedBecause(), clock.instant());
            byte[] kept = sealed.seal(plan.personId(), words, context(id));
            int version = mapper.made(id, plan.agreedOn(), plan.reviewOn(), plan.documentId(), kept);
            events.ofPlan(to, "PLAN_TAKEN_ALONG", version, null);
        });
    }

    /** Nobody is asked for it any more. */
    void drop(long caseId) {
        mapper.asked(caseId).ifPresent(asked -> {
            mapper.drop(asked.id());
            instances.end(asked.processInstanceId(), CASE_OVER);
        });
    }

    private static String context(long id) {
        return "crisis plan " + id;
    }
}
