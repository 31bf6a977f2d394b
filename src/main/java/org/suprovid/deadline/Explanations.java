package org.suprovid.deadline;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.standard.StandardDrafts;

/** Why one date of a list is what it is: looked up when somebody asks, so that no list pays for it. */
@Service
@Transactional(readOnly = true)
class Explanations {

    private final ExplanationMapper mapper;
    private final DeadlineMapper deadlines;
    private final StandardDrafts drafts;
    private final Foreseeing foreseeing;
    private final RowAccess access;
    private final Clock clock;

    Explanations(
            ExplanationMapper mapper,
            DeadlineMapper deadlines,
            StandardDrafts drafts,
            Foreseeing foreseeing,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.foreseeing = foreseeing;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Problem.NotFound if there is none, it is switched off, or the reader may not see whose it is */
    Explained of(long id) {
        return explained(mapper.seen(id));
    }

    /** The date of a task. @throws Problem.NotFound if it keeps none, or the reader may not see whose it is */
    Explained ofTask(String taskId) {
        return explained(deadlines.ofTask(taskId));
    }

    /**
     * One date that a change of the standard was about, or that its draft is about: no other may be looked through.
     *
     * @throws Problem.NotFound if there is none
     */
    Reckoning ofStandard(String standard, long id) {
        return Reckoning.of(
                access.asSystem(() -> explained(mapper.changed(standard, id).or(() -> foreseen(standard, id)))));
    }

    private Optional<Deadline> foreseen(String standard, long id) {
        return drafts.of(standard)
                .map(draft -> Reach.everywhere(draft.id(), clock.getZone().getId()))
                .flatMap(reach -> mapper.foreseen(foreseeing.reach(reach), id));
    }

    private Explained explained(Optional<Deadline> seen) {
        return seen.flatMap(deadline -> mapper.place(deadline.id())
                        .map(place ->
                                new Explained(deadline, place.caseNumber(), place.slip(), mapper.moved(deadline.id()))))
                .orElseThrow(() -> new Problem.NotFound("deadline.problem.missing"));
    }
}
