package org.suprovid.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.security.Supervisors;

/** The supervisor reads the closure summary and signs it or sends it back: four eyes, where there are four (R-DOC-30). */
@Component
class ClosureSignatureHandler implements FormHandler {

    private static final String SIGNED = "closureSigned";
    private static final String MISTAKEN = "deathMistaken";
    private final Cases cases;
    private final Exits exits;
    private final ClosureMapper closures;
    private final Supervisors supervisors;
    private final Timeline timeline;
    private final FormDays days;
    private final StaffDirectory staff;
    private final WorkSentBack sentBack;
    private final GoesOn goesOn;

    ClosureSignatureHandler(
            Cases cases,
            Exits exits,
            ClosureMapper closures,
            Supervisors supervisors,
            StaffDirectory staff,
            Timeline timeline,
            FormDays days,
            WorkSentBack sentBack,
            GoesOn goesOn) {
        this.goesOn = goesOn;
        this.sentBack = sentBack;
        this.cases = cases;
        this.exits = exits;
        this.closures = closures;
        this.supervisors = supervisors;
        this.staff = staff;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String form() {
        return "closure-signature";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("signedOn", days.today().toString());
    }

    /** Who signs knows what the signature does not end (R-12S-11), and whether it is alone that they sign. */
    @Override
    public Map<String, Object> shown(FormContext context) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("crises", goesOn.rows(cases.get(context.caseId())));
        shown.put(
                "writtenBy",
                signsAlone(context.caseId())
                        ? staff.find(CurrentActor.staffId())
                                .map(StaffMember::name)
                                .orElse("")
                        : null);
        return shown;
    }

    @Override
    public Optional<Long> decidesOn(FormContext context) {
        return closures.of(context.caseId()).map(Closure::documentId);
    }

    @Override
    public String toRead(FormContext context) {
        return closures.of(context.caseId())
                .map(summary -> "/documents/" + summary.documentId())
                .orElse("");
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        days.happened("signedOn", answers, errors);
        if (answers.ticked(MISTAKEN)
                && !"DIED".equals(cases.get(context.caseId()).proposedOutcome())) {
            errors.add(MISTAKEN, "casework.error.deathNotReported");
        }
        Optional<Closure> summary = closures.of(context.caseId());
        if (summary.isEmpty()) {
            errors.add(SIGNED, "casework.error.notSummarised");
            return;
        }
        if (answers.date("signedOn").isBefore(summary.get().closedOn())) {
            errors.add(
                    "signedOn",
                    "casework.error.signedBeforeClosed",
                    summary.get().closedOn());
        }
        if (wroteIt(context.caseId()) && anotherCouldSign(context.caseId())) {
            errors.add(SIGNED, "casework.error.fourEyes");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        boolean signed = answers.yes(SIGNED);
        boolean alone = signed && signsAlone(context.caseId());
        if (signed) {
            closures.sign(context.caseId(), CurrentActor.staffId(), answers.date("signedOn"));
        } else {
            sentBack.tell(
                    cases.get(context.caseId()), ClosureProcess.KEY, ClosureProcess.SUMMARISE_CLOSURE, document.id());
        }
        if (!signed && answers.ticked(MISTAKEN)) {
            exits.propose(context.caseId(), null);
            timeline.record(context.caseId(), "DEATH_REVOKED");
        }
        timeline.record(
                context.caseId(),
                CaseEvent.of(signed ? alone ? "CLOSURE_SIGNED_ALONE" : "CLOSURE_SIGNED" : "CLOSURE_SENT_BACK")
                        .in(Phase.EXIT)
                        .saidIn(document.id()));
    }

    /** Whoever wrote the summary, where the programme has nobody else to sign it: said expressly, and kept in the timeline. */
    private boolean signsAlone(long caseId) {
        return wroteIt(caseId) && !anotherCouldSign(caseId);
    }

    private boolean wroteIt(long caseId) {
        return closures.of(caseId)
                .filter(summary -> summary.summarisedBy() == CurrentActor.staffId())
                .isPresent();
    }

    private boolean anotherCouldSign(long caseId) {
        long programme = cases.get(caseId).programmeId();
        return supervisors.own(programme).stream().anyMatch(member -> member.id() != CurrentActor.staffId());
    }
}
