package org.suprovid.casework;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Seals;

/** The needs of a case, recognised or not, preventive or subjective; every plan line answers one (R-7S-02a, R-GEN-03). */
@Component("caseNeeds")
@Transactional
public class Needs {

    private final NeedMapper mapper;
    private final Seals seals;

    Needs(NeedMapper mapper, Seals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    /** All needs of a case and of the problems found in it that are led together with it. */
    @Transactional(readOnly = true)
    public List<Need> of(long caseId) {
        return mapper.of(caseId).stream().map(this::open).toList();
    }

    /** Those not settled yet. */
    @Transactional(readOnly = true)
    public List<Need> open(long caseId) {
        return of(caseId).stream().filter(Need::isOpen).toList();
    }

    @Transactional(readOnly = true)
    public boolean remain(long caseId) {
        return mapper.anyOpen(caseId);
    }

    /** Notes that these needs are met; ids of other cases and settled ones are passed over. */
    public void met(long caseId, Collection<Long> needIds) {
        if (!needIds.isEmpty()) {
            mapper.settle(needIds, caseId, "MET");
        }
    }

    /** The case is over: of its needs, those not met are not worked on any more; its outcome says why. */
    public void dropOpen(long caseId) {
        mapper.dropOpen(caseId);
    }

    /** Writes down a need, or rewrites the one with this id; returns its id. */
    long put(CaseFile of, Need need, long documentId) {
        boolean known = need.id() != 0 && mapper.update(row(of, need, need.id()), documentId) == 1;
        if (known) {
            return need.id();
        }
        long id = mapper.nextId();
        mapper.insert(row(of, need, id), documentId);
        return id;
    }

    /** A problem became a case of its own: the needs one document described go there. */
    void move(long documentId, long from, long to) {
        mapper.move(documentId, from, to);
    }

    private NeedRow row(CaseFile of, Need need, long id) {
        return new NeedRow(
                id,
                of.id(),
                of.number(),
                of.personId(),
                need.domain(),
                need.priority(),
                need.recognised(),
                need.kind(),
                need.equivalent(),
                need.state(),
                seals.seal(of.personId(), need.text(), context(id)));
    }

    private Need open(NeedRow row) {
        return new Need(
                row.id(),
                row.caseId(),
                row.caseNumber(),
                seals.unsealText(row.personId(), row.sealed(), context(row.id()))
                        .orElse(""),
                row.domain(),
                row.priority(),
                row.recognised(),
                row.kind(),
                row.equivalent(),
                row.state());
    }

    private static String context(long id) {
        return "need " + id;
    }
}
