package org.suprovid.standard;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.standard.DraftMapper.Draft;

/**
 * Lets one change of a draft happen after another. Each names the revision it was made on: who was slower is told, and
 * nobody overwrites what they have not seen.
 */
@Component
class DraftHold {

    private final DraftMapper mapper;
    private final Standards standards;

    DraftHold(DraftMapper mapper, Standards standards) {
        this.mapper = mapper;
        this.standards = standards;
    }

    /** Nobody else changes it until the transaction ends; whoever acts is its author from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StandardVersion take(String code, int seen) {
        Draft draft = find(code).orElseThrow(() -> new Problem.NotFound("standard.problem.draft.none"));
        if (mapper.change(draft.id(), seen, CurrentActor.staffId()) == 0) {
            throw new Problem.Conflict("standard.problem.draft.changed");
        }
        return standards.version(draft.id());
    }

    Optional<Draft> find(String code) {
        return mapper.ofStandard(code);
    }

    /** Who works on a draft of which standard. */
    Map<String, String> authors() {
        return mapper.all().stream().collect(Collectors.toMap(Draft::code, Draft::authorName));
    }
}
