package org.suprovid.deadline;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Why one date of a list is what it is: looked up when somebody asks, so that no list pays for it. */
@Service
@Transactional(readOnly = true)
class Explanations {

    private final ExplanationMapper mapper;
    private final DeadlineMapper deadlines;
    private final RowAccess access;

    Explanations(ExplanationMapper mapper, DeadlineMapper deadlines, RowAccess access) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** @throws Problem.NotFound if there is none, it is switched off, or the reader may not see whose it is */
    Explained of(long id) {
        return explained(mapper.seen(id));
    }

    /** The date of a task. @throws Problem.NotFound if it keeps none, or the reader may not see whose it is */
    Explained ofTask(String taskId) {
        return explained(deadlines.ofTask(taskId));
    }

    /** One date of a case that follows a standard, for those who change it. @throws Problem.NotFound if there is none */
    Reckoning ofStandard(String standard, long id) {
        return Reckoning.of(access.asSystem(() -> explained(mapper.followedBy(standard, id))));
    }

    private Explained explained(Optional<Deadline> seen) {
        return seen.flatMap(deadline -> mapper.place(deadline.id())
                        .map(place -> new Explained(deadline, place.caseNumber(), place.slip())))
                .orElseThrow(() -> new Problem.NotFound("deadline.problem.missing"));
    }
}
