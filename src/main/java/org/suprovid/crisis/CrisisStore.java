package org.suprovid.crisis;

import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SealedJson;

/** Finds crises, and what was said of them, which is sealed with the person's key. */
@Component
class CrisisStore {

    private final CrisisMapper mapper;
    private final SealedJson sealed;

    CrisisStore(CrisisMapper mapper, SealedJson sealed) {
        this.mapper = mapper;
        this.sealed = sealed;
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Crisis get(long id) {
        return mapper.byId(id).orElseThrow(CrisisStore::missing);
    }

    Crisis get(long caseId, int number) {
        return mapper.byNumber(caseId, number).orElseThrow(CrisisStore::missing);
    }

    /** The crisis, held until the transaction ends. */
    Crisis hold(long id) {
        return mapper.hold(id).orElseThrow(CrisisStore::missing);
    }

    /** Nothing if the person has been erased. */
    CrisisWords words(Crisis crisis) {
        return sealed.unseal(crisis.personId(), crisis.sealed(), context(crisis.id()), CrisisWords.class)
                .orElse(CrisisWords.NONE);
    }

    byte[] seal(long personId, long id, CrisisWords words) {
        return sealed.seal(personId, words, context(id));
    }

    private static String context(long id) {
        return "crisis " + id;
    }

    private static Problem missing() {
        return new Problem.NotFound("crisis.problem.missing");
    }
}
