package org.suprovid.conference;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.Submission;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** What somebody has to carry out who need not see the case: they read what was decided for them, and say what came of it. */
@Component
@Transactional
class DecisionDesk {

    private final DecisionMapper decisions;
    private final ConferenceStore store;
    private final InvitationDesk invitations;
    private final Cases cases;
    private final UserTasks tasks;
    private final Documents documents;
    private final RowAccess access;

    DecisionDesk(
            DecisionMapper decisions,
            ConferenceStore store,
            InvitationDesk invitations,
            Cases cases,
            UserTasks tasks,
            Documents documents,
            RowAccess access) {
        this.decisions = decisions;
        this.store = store;
        this.invitations = invitations;
        this.cases = cases;
        this.tasks = tasks;
        this.documents = documents;
        this.access = access;
    }

    /** @throws Problem.NotFound if it is not the reader's to carry out, or not any more */
    public Invitation.Own own(long conferenceId, long decisionId) {
        return invitations.show(conferenceId).decisions().stream()
                .filter(own -> own.id() == decisionId && own.isOpen())
                .findFirst()
                .orElseThrow(ConferenceStore::missing);
    }

    /**
     * Says whether a decision is carried out; the diagram goes on.
     *
     * @throws Problem.NotFound if it is not the reader's to carry out
     * @throws Problem.Invalid with every error at its field
     * @throws Problem.Conflict if it does not wait any more
     */
    public void carriedOut(long conferenceId, long decisionId, DecisionEntry entry, Locale writer) {
        access.asOneself(() -> {
            Decision decision = decisions
                    .byId(decisionId)
                    .filter(one -> one.conferenceId() == conferenceId && one.doerId() == CurrentActor.staffId())
                    .orElseThrow(ConferenceStore::missing);
            Conference conference = store.get(conferenceId);
            CaseFile file = cases.get(conference.caseId());
            OpenTask task = task(conference, decision);
            Submission signed = documents.submit(form(task, file, decision, writer), entry.answers());
            tasks.complete(task.id(), signed.decisions());
            return null;
        });
    }

    private OpenTask task(Conference conference, Decision decision) {
        return tasks.of(conference.processInstanceId()).stream()
                .filter(open -> open.key().equals(ConferenceProcess.CARRY_OUT))
                .filter(open -> tasks.near(open, "decisionId")
                        .filter(decision.subject()::equals)
                        .isPresent())
                .findFirst()
                .flatMap(open -> tasks.held(open.id()))
                .orElseThrow(() -> new Problem.Conflict("conference.problem.notOpen"));
    }

    private static FormContext form(OpenTask task, CaseFile file, Decision decision, Locale writer) {
        return new FormContext(
                task.formId(),
                task.formDeploymentId(),
                task.id(),
                task.key(),
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                decision.subject(),
                writer);
    }
}
