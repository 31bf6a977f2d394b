package org.suprovid.crisis;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.client.People;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.Problem;

/** Puts the page of a crisis plan together, and asks for the next version by hand. */
@Component
@Transactional
class CrisisPlanSheets {

    private final Cases cases;
    private final CrisisPlans plans;
    private final People people;
    private final UserTasks tasks;

    CrisisPlanSheets(Cases cases, CrisisPlans plans, People people, UserTasks tasks) {
        this.cases = cases;
        this.plans = plans;
        this.people = people;
        this.tasks = tasks;
    }

    @Transactional(readOnly = true)
    CrisisPlanSheet of(String caseNumber) {
        CaseFile file = cases.get(caseNumber);
        CrisisPlan current = plans.current(file.id()).orElse(null);
        return new CrisisPlanSheet(
                file,
                people.names(List.of(file.personId())).get(file.personId()),
                current,
                current == null ? CrisisPlanWords.NONE : plans.words(current),
                plans.versions(file.id()),
                task(file.id()).orElse(null));
    }

    /**
     * The task in which the next version is written, set now if there is none.
     *
     * @throws Problem.Conflict if the case is closed
     */
    Optional<String> ask(String caseNumber) {
        CaseFile file = cases.open(caseNumber);
        plans.ask(file.id(), CrisisPlan.Because.BY_HAND);
        return task(file.id());
    }

    Optional<String> task(long caseId) {
        return plans.asked(caseId)
                .flatMap(asked -> tasks.of(asked.processInstanceId()).stream().findFirst())
                .map(OpenTask::id);
    }
}
