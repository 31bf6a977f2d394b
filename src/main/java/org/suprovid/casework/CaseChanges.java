package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.engine.Instances;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** What may happen to a case at any time: a new problem, consent withdrawn, death (R-7S-20, R-7S-21, Q-46). */
@Component
@Transactional
public class CaseChanges {

    private static final String DIED = "DIED";

    private final Cases cases;
    private final CaseMapper mapper;
    private final Timeline timeline;
    private final Consents consents;
    private final Instances instances;
    private final RowAccess access;
    private final UserTasks tasks;
    private final Clock clock;

    CaseChanges(
            Cases cases,
            CaseMapper mapper,
            Timeline timeline,
            Consents consents,
            Instances instances,
            RowAccess access,
            UserTasks tasks,
            Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
        this.cases = cases;
        this.mapper = mapper;
        this.timeline = timeline;
        this.consents = consents;
        this.instances = instances;
        this.access = access;
    }

    /**
     * Asks the case manager to describe a problem found on the way; it becomes a case on the same card (R-GEN-10). While one is
     * still to be described, it is that one.
     */
    public void reportProblem(long caseId) {
        CaseFile file = held(caseId);
        if (tasks.ofBusinessKey(file.number()).stream()
                .anyMatch(task -> NewProblemHandler.FORM.equals(task.formId()))) {
            return;
        }
        timeline.record(caseId, "PROBLEM_REPORTED");
        tell(file, CaseProcess.NEW_PROBLEM_FOUND);
    }

    /** The same when it is said today. */
    public void withdrawConsent(long caseId, WithdrawalReason reason) {
        withdrawConsent(caseId, new Withdrawal(reason, null));
    }

    /**
     * Ends the work on all open cases of the card: without agreement nothing further is done (R-7S-21). The card keeps when
     * and why (R-DOC-04).
     *
     * @throws Problem.Invalid if the day is still to come, or before the consent
     */
    public void withdrawConsent(long caseId, Withdrawal withdrawal) {
        CaseFile file = held(caseId);
        String reason = withdrawal.reason().name();
        consents.withdraw(file, withdrawal);
        end(
                file,
                CaseProcess.CONSENT_WITHDRAWN,
                CaseEvent.of("CONSENT_WITHDRAWN").because(reason));
    }

    /**
     * Ends the work on this case, at whatever stage it is: nobody has to wait for a plan to say that contact is lost or the
     * person has moved. The supervisor confirms it by signing the summary (R-7S-07, T-28).
     */
    public void leave(long caseId, LeavingReason reason) {
        hold(caseId);
        CaseFile file = going(caseId);
        cases.ledWith(caseId).forEach(led -> {
            mapper.propose(led.id(), reason.name());
            timeline.record(led.id(), CaseEvent.of("PERSON_LEAVES").because(reason.name()));
        });
        tell(file, CaseProcess.PERSON_LEAVES);
    }

    /** Ends the work on all open cases of the card; nobody writes to the client any more. */
    public void reportDeath(long caseId, LocalDate diedOn, DeathKnownFrom source) {
        if (diedOn != null && diedOn.isAfter(LocalDate.now(clock))) {
            throw new Problem.Invalid(List.of(new FieldError("on", "casework.error.future")));
        }
        CaseFile file = held(caseId);
        if (DIED.equals(file.proposedOutcome())) {
            throw notNow(file);
        }
        CaseEvent event =
                CaseEvent.of("CLIENT_DIED").because(source.name()).about(diedOn == null ? null : diedOn.toString());
        if (waitsFor(file, CaseProcess.CLIENT_DIED)) {
            end(file, CaseProcess.CLIENT_DIED, event);
        } else {
            diedWhileClosing(file, event);
        }
    }

    /** The open cases that end together when the client withdraws or has died: all of the card. */
    @Transactional(readOnly = true)
    public List<CaseFile> endTogether(long caseId) {
        CaseFile file = cases.get(caseId);
        return access.asSystem(() -> mapper.openOfCard(file.cardId()));
    }

    /** The work has ended already, for another reason: the summary says what has happened since. */
    private void diedWhileClosing(CaseFile reported, CaseEvent event) {
        CaseEvent signed = event.by(CurrentActor.staffId());
        access.asSystem(() -> mapper.openOfCard(reported.cardId()).forEach(file -> {
            timeline.record(file.id(), signed);
            mapper.propose(file.id(), DIED);
            if (leads(file) && waitsFor(file, CaseProcess.CLIENT_DIED)) {
                tell(file, CaseProcess.CLIENT_DIED);
            }
        }));
    }

    private void end(CaseFile reported, String message, CaseEvent event) {
        CaseEvent signed = event.by(CurrentActor.staffId());
        access.asSystem(() -> {
            for (CaseFile file : mapper.openOfCard(reported.cardId())) {
                timeline.record(file.id(), signed);
                if (leads(file) && (file.id() == reported.id() || waitsFor(file, message))) {
                    tell(file, message);
                }
            }
        });
    }

    /** @throws Problem.Conflict if the case is closed or led by the process of another */
    CaseFile leading(long caseId) {
        CaseFile file = cases.open(cases.get(caseId));
        if (!leads(file)) {
            throw new Problem.Conflict("casework.problem.ledElsewhere", file.number());
        }
        return file;
    }

    /** The same if nothing ends it yet; else the summary is where one says what has happened. */
    CaseFile going(long caseId) {
        CaseFile file = leading(caseId);
        if (file.ending()) {
            throw notNow(file);
        }
        return file;
    }

    /** The same, while nobody else tells what happened to the cases of its card: of two clicks, the second finds the first done. */
    private CaseFile held(long caseId) {
        hold(caseId);
        return leading(caseId);
    }

    private void hold(long caseId) {
        access.asSystem(() -> mapper.hold(caseId));
    }

    private static Problem notNow(CaseFile file) {
        return new Problem.Conflict("casework.problem.notNow", file.number());
    }

    private boolean leads(CaseFile file) {
        return file.processInstanceId() != null
                && cases.ledWith(file.id()).stream()
                                .mapToLong(CaseFile::id)
                                .min()
                                .orElseThrow()
                        == file.id();
    }

    private boolean waitsFor(CaseFile file, String message) {
        return instances.waitsFor(file.processInstanceId(), message);
    }

    private void tell(CaseFile file, String message) {
        if (!waitsFor(file, message)) {
            throw notNow(file);
        }
        instances.tell(file.processInstanceId(), message, Map.of());
    }
}
