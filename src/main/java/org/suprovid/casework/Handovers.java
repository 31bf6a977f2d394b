package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Cards;
import org.suprovid.document.Documents;
import org.suprovid.engine.Instances;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.platform.RowScope;
import org.suprovid.security.StaffMember;

/** Passes cases from one case manager to another without a gap for the client (R-7S-22, R-ROLE-25). */
@Component
@Transactional
public class Handovers {

    private final CaseChanges changes;
    private final Cases cases;
    private final CaseMapper mapper;
    private final CaseManagers managers;
    private final Cards cards;
    private final Documents documents;
    private final Timeline timeline;
    private final Instances instances;
    private final UserTasks tasks;
    private final RowAccess access;
    private final CaseNews news;
    private final Beside beside;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            CaseChanges changes,
            Cases cases,
            CaseMapper mapper,
            CaseManagers managers,
            Cards cards,
            Documents documents,
            Timeline timeline,
            Instances instances,
            UserTasks tasks,
            RowAccess access,
            CaseNews news,
            Beside beside,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clock = clock;
        this.changes = changes;
        this.cases = cases;
        this.mapper = mapper;
        this.managers = managers;
        this.cards = cards;
        this.documents = documents;
        this.timeline = timeline;
        this.instances = instances;
        this.tasks = tasks;
        this.access = access;
        this.news = news;
        this.beside = beside;
        this.events = events;
    }

    /** Who may lead or stand in for a case: everybody but who does so now. */
    @Transactional(readOnly = true)
    public List<StaffMember> candidates(CaseFile file) {
        return managers.of(file.programmeId());
    }

    /**
     * The case, if it may pass to somebody else: open ones, and closed ones as long as something runs on beside them.
     *
     * @throws Problem.Conflict if there is nothing to pass on, or the process of another case leads it
     */
    @Transactional(readOnly = true)
    public CaseFile passable(long caseId) {
        CaseFile file = cases.get(caseId);
        return file.isOpen() || !beside.isAnything(file) ? changes.leading(caseId) : file;
    }

    /**
     * Gives a case and those led with it to another case manager; open tasks go along, and a task to take over is set. Of a closed
     * case goes along what runs beside it (R-REF-45).
     *
     * @param substitute who stands in for the new case manager, null if nobody
     */
    public void changeManager(long caseId, long manager, Long substitute, HandoverReason reason) {
        CaseFile file = passable(caseId);
        check(file, "manager", manager, file.caseManagerId());
        check(file, "substitute", substitute, manager);
        CaseEvent event = CaseEvent.of("MANAGER_CHANGED")
                .by(CurrentActor.staffId())
                .because(reason.name())
                .about(String.valueOf(manager));
        access.asSystem(() -> {
            for (CaseFile led : mapper.ledWith(caseId)) {
                mapper.handOver(led.id(), manager, substitute, null);
                news.passedOn(led, manager, substitute);
                cards.handOver(led.cardId(), led.caseManagerId(), manager);
                documents.handOverDrafts(led.id(), led.caseManagerId(), manager);
                timeline.record(led.id(), event);
                events.publishEvent(new CaseHandedOver(led.id(), led.caseManagerId(), manager));
            }
            if (!file.isOpen()) {
                return;
            }
            if (instances.waitsFor(file.processInstanceId(), CaseProcess.CASE_MANAGER_CHANGED)) {
                instances.tell(file.processInstanceId(), CaseProcess.CASE_MANAGER_CHANGED, Map.of());
            } else {
                reassign(caseId);
            }
        });
    }

    /** Says who stands in until further notice; null ends it. */
    public void nameSubstitute(long caseId, Long substitute, HandoverReason reason) {
        nameSubstitute(caseId, substitute, null, reason);
    }

    /**
     * Says who stands in while the case manager is away; null ends it.
     *
     * @param until the last day, null if it is not known
     */
    public void nameSubstitute(long caseId, Long substitute, LocalDate until, HandoverReason reason) {
        CaseFile file = changes.leading(caseId);
        if (CurrentActor.get().scope() == RowScope.OWN && CurrentActor.staffId() != file.caseManagerId()) {
            throw new Problem.Forbidden("casework.problem.notCaseManager");
        }
        check(file, "substitute", substitute, file.caseManagerId());
        LocalDate last = substitute == null ? null : until;
        if (last != null && last.isBefore(LocalDate.now(clock))) {
            throw new Problem.Invalid(List.of(new FieldError("until", "casework.error.standInOver")));
        }
        for (CaseFile led : cases.ledWith(caseId)) {
            mapper.handOver(led.id(), led.caseManagerId(), substitute, last);
            news.passedOn(led, led.caseManagerId(), substitute);
            CaseEvent event = CaseEvent.of(substitute == null ? "SUBSTITUTE_ENDED" : "SUBSTITUTE_NAMED");
            timeline.record(
                    led.id(),
                    substitute == null ? event : event.because(reason.name()).about(substitute.toString()));
        }
    }

    /** Gives the case manager's open tasks of a case to the one who leads it now, and lets its processes know. */
    void reassign(long caseId) {
        CaseFile file = cases.get(caseId);
        String manager = String.valueOf(file.caseManagerId());
        List<OpenTask> led = tasks.ofBusinessKey(file.number()).stream()
                .filter(this::isManagers)
                .toList();
        instances.put(file.number(), CaseProcess.CASE_MANAGER, manager);
        led.forEach(task -> tasks.assign(task.id(), manager));
    }

    /** What a conference has given to somebody else by name stays theirs. */
    private boolean isManagers(OpenTask task) {
        return task.assignee() != null
                && task.candidateRoles().isEmpty()
                && tasks.near(task, CaseProcess.CASE_MANAGER)
                        .map(task.assignee()::equals)
                        .orElse(true);
    }

    private void check(CaseFile file, String field, Long chosen, long notThis) {
        boolean known =
                chosen == null || managers.of(file.programmeId()).stream().anyMatch(member -> member.id() == chosen);
        if (!known || (chosen != null && chosen == notThis)) {
            String code = known ? "casework.error.samePerson" : "casework.error.notCaseManager";
            throw new Problem.Invalid(List.of(new FieldError(field, code)));
        }
    }
}
