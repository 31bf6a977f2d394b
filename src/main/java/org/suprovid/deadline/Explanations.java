package org.suprovid.deadline;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;

/** Why one date of a list is what it is: looked up when somebody asks, so that no list pays for it. */
@Service
@Transactional(readOnly = true)
class Explanations {

    private final DeadlineMapper mapper;

    Explanations(DeadlineMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Problem.NotFound if there is none, it is switched off, or the reader may not see whose it is */
    Explained of(long id) {
        return explained(mapper.seen(id));
    }

    /** The date of a task. @throws Problem.NotFound if it keeps none, or the reader may not see whose it is */
    Explained ofTask(String taskId) {
        return explained(mapper.ofTask(taskId));
    }

    private Explained explained(Optional<Deadline> seen) {
        return seen.flatMap(deadline -> mapper.place(deadline.id())
                        .map(place -> new Explained(deadline, place.caseNumber(), place.slip())))
                .orElseThrow(() -> new Problem.NotFound("deadline.problem.missing"));
    }
}
