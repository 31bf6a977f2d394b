package org.suprovid.casework;

import java.util.Collection;
import java.util.Set;

/**
 * Something that happened in a case, as codes: the words are in documents (R-BPM-09).
 *
 * @param kind what happened; kinds of other modules begin with the module's name, e.g. {@code plan.AGREED}, and their
 *     text is {@code plan.event.AGREED}
 * @param stage the stage it belongs to, null if none in particular or if the phase says it
 * @param phase the kind of work it belongs to; the stage of it that the case entered last is meant. Null if none
 * @param staffId who did it, null if the diagram did
 * @param reason code of the reason, null if none; its text is {@code <module>.reason.<code>}
 * @param participation how the client took part: PRESENT, AGREED, PROPOSED, PERFORMED (R-GEN-07)
 * @param documentId the document that says it in words, null if none
 * @param subject id of a plan line, number of a case, code of a deadline, null if none
 */
public record CaseEvent(
        String kind,
        String stage,
        Phase phase,
        Long staffId,
        String reason,
        Set<String> participation,
        Long documentId,
        String subject) {

    public CaseEvent {
        participation = Set.copyOf(participation);
    }

    public static CaseEvent of(String kind) {
        return new CaseEvent(kind, null, null, null, null, Set.of(), null, null);
    }

    public CaseEvent in(String inStage) {
        return new CaseEvent(kind, inStage, null, staffId, reason, participation, documentId, subject);
    }

    public CaseEvent in(Phase inPhase) {
        return new CaseEvent(kind, null, inPhase, staffId, reason, participation, documentId, subject);
    }

    public CaseEvent by(long staff) {
        return new CaseEvent(kind, stage, phase, staff, reason, participation, documentId, subject);
    }

    public CaseEvent because(String code) {
        return new CaseEvent(kind, stage, phase, staffId, code, participation, documentId, subject);
    }

    public CaseEvent with(Collection<String> clientTookPart) {
        return new CaseEvent(kind, stage, phase, staffId, reason, Set.copyOf(clientTookPart), documentId, subject);
    }

    public CaseEvent saidIn(Long document) {
        return new CaseEvent(kind, stage, phase, staffId, reason, participation, document, subject);
    }

    public CaseEvent about(String what) {
        return new CaseEvent(kind, stage, phase, staffId, reason, participation, documentId, what);
    }
}
