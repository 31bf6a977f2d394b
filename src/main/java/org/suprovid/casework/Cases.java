package org.suprovid.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;

/** The cases as far as the current actor sees them; what happens to them is with {@link CaseChanges}. */
@Component
@Transactional(readOnly = true)
public class Cases {

    private final CaseMapper mapper;

    Cases(CaseMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<CaseFile> find(long id) {
        return mapper.byId(id);
    }

    /** Those of them that the actor sees, by id. */
    Map<Long, CaseFile> byIds(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mapper.byIds(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
    }

    public Optional<CaseFile> byNumber(String number) {
        return mapper.byNumber(number);
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    public CaseFile get(long id) {
        return find(id).orElseThrow(Cases::missing);
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    public CaseFile get(String number) {
        return byNumber(number).orElseThrow(Cases::missing);
    }

    /**
     * A case that goes on, for what cannot be begun in a closed one.
     *
     * @throws Problem.NotFound if there is none, or none for this actor
     * @throws Problem.Conflict if it is closed
     */
    public CaseFile open(String number) {
        return open(get(number));
    }

    CaseFile open(CaseFile file) {
        if (!file.isOpen()) {
            throw new Problem.Conflict("casework.problem.closed", file.number());
        }
        return file;
    }

    /** The case and the problems found in it that the same process instance leads. */
    public List<CaseFile> ledWith(long id) {
        return mapper.ledWith(id);
    }

    /** Notes where the client stands on the ladder of services, and where they want to get together (R-CAT-50). */
    @Transactional
    public void climbed(long id, int real, int expected) {
        mapper.levels(id, real, expected);
    }

    private static Problem missing() {
        return new Problem.NotFound("casework.problem.missing");
    }
}
