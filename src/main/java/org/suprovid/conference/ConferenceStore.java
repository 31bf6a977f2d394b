package org.suprovid.conference;

import org.springframework.stereotype.Component;
import org.suprovid.platform.Problem;
import org.suprovid.platform.SealedJson;

/** Finds conferences and decisions, and what was said in them, which is sealed with the person's key. */
@Component
class ConferenceStore {

    private final ConferenceMapper mapper;
    private final DecisionMapper decisions;
    private final SealedJson sealed;

    ConferenceStore(ConferenceMapper mapper, DecisionMapper decisions, SealedJson sealed) {
        this.mapper = mapper;
        this.decisions = decisions;
        this.sealed = sealed;
    }

    /** @throws Problem.NotFound if there is none, or none for this actor: both look the same */
    Conference get(long id) {
        return mapper.byId(id).orElseThrow(ConferenceStore::missing);
    }

    Conference get(long caseId, int number) {
        return mapper.byNumber(caseId, number).orElseThrow(ConferenceStore::missing);
    }

    /** The conference, held until the transaction ends. */
    Conference hold(long id) {
        return mapper.hold(id).orElseThrow(ConferenceStore::missing);
    }

    Decision decision(long id) {
        return decisions.byId(id).orElseThrow(ConferenceStore::missing);
    }

    /** Nothing if the person has been erased, or nothing was said yet. */
    ConferenceWords words(Conference conference) {
        return conference.sealed() == null
                ? ConferenceWords.NONE
                : sealed.unseal(
                                conference.personId(),
                                conference.sealed(),
                                context(conference.id()),
                                ConferenceWords.class)
                        .orElse(ConferenceWords.NONE);
    }

    byte[] seal(long personId, long id, ConferenceWords words) {
        return sealed.seal(personId, words, context(id));
    }

    /** What was decided; empty if the person has been erased. */
    String what(long personId, Decision decision) {
        return sealed.unseal(personId, decision.sealed(), contextOfDecision(decision.id()), String.class)
                .orElse("");
    }

    byte[] sealDecision(long personId, long id, String what) {
        return sealed.seal(personId, what, contextOfDecision(id));
    }

    private static String context(long id) {
        return "conference " + id;
    }

    private static String contextOfDecision(long id) {
        return "conference decision " + id;
    }

    static Problem missing() {
        return new Problem.NotFound("conference.problem.missing");
    }
}
