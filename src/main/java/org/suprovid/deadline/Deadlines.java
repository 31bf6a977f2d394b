package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.standard.Span;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;
import org.suprovid.standard.TimerCatalogue;

/** The promised dates of cases: made by diagrams, kept by people, asked about by everybody. */
@Service("deadlinesFacade") // diagrams know the delegate as "deadlines"
@Transactional
public class Deadlines {

    /** The date of what never happens, because the standard switched the timer off. */
    public static final Instant NEVER = DueDates.NEVER;

    private final DeadlineMapper mapper;
    private final Standards standards;
    private final Anchors anchors;
    private final Strictest strictest;
    private final Retiming retiming;
    private final TaskDeadlines tasks;
    private final Endings endings;

    Deadlines(
            DeadlineMapper mapper,
            Standards standards,
            Anchors anchors,
            Strictest strictest,
            Retiming retiming,
            TaskDeadlines tasks,
            Endings endings) {
        this.mapper = mapper;
        this.standards = standards;
        this.anchors = anchors;
        this.strictest = strictest;
        this.retiming = retiming;
        this.tasks = tasks;
        this.endings = endings;
    }

    /** The open deadline of a case, made on the first call; later calls find the same. */
    public Deadline promise(long caseId, String processInstanceId, String code, String subject) {
        return promise(DeadlineKey.ofCase(caseId, code, subject), processInstanceId);
    }

    /** The same, whatever it belongs to. */
    public Deadline promise(DeadlineKey key, String processInstanceId) {
        return mapper.unresolved(key).orElseGet(() -> {
            mapper.insert(computed(key, processInstanceId, null));
            return mapper.unresolved(key).orElseThrow();
        });
    }

    /** What was promised has been done; nothing happens if nothing was open. */
    public void met(long caseId, String code, String subject) {
        met(DeadlineKey.ofCase(caseId, code, subject));
    }

    public void met(DeadlineKey key) {
        endings.meet(key);
    }

    /**
     * What was promised has been done, and its task goes on towards the next promise: the row is kept as it ended, late or
     * not, and another counts from the new anchor; timers and task move there. The same if the standard switched it off:
     * switched on again, it shall count from here.
     */
    public void renew(long caseId, String code, String subject) {
        DeadlineKey key = DeadlineKey.ofCase(caseId, code, subject);
        mapper.unresolved(key).ifPresent(old -> {
            met(key);
            retiming.follow(old, promise(key, old.processInstanceId()));
        });
    }

    /** Another date was agreed: the old one was neither kept nor is it waited for; the next task promises anew. */
    public void superseded(long caseId, String code, String subject) {
        superseded(DeadlineKey.ofCase(caseId, code, subject));
    }

    public void superseded(DeadlineKey key) {
        mapper.unresolved(key).ifPresent(endings::cancel);
    }

    /** A stage was left: what no task keeps and no timer waits for is dropped when the engine's step is over. */
    public void dropUnwatched(long caseId) {
        tasks.dropUnwatched(caseId);
    }

    /** The case is over: what is still open needs no watching any more, unless it outlives the case (R-REF-45). */
    public void cancelOpen(long caseId) {
        mapper.cancelAll(caseId, String.join(",", TimerCatalogue.shipped().outliving()));
    }

    /**
     * What was promised about a subject goes along to another case of the same person: rows, timers and dates stay the same;
     * whoever was told of it in the case before is not asked any more.
     */
    public void passTo(long from, long to, Set<String> codes, String subject) {
        codes.forEach(code -> mapper.unresolved(DeadlineKey.ofCase(from, code, subject))
                .ifPresent(open -> {
                    mapper.passTo(open.id(), to);
                    endings.tellThatItMoved(open);
                }));
    }

    /** Whether such a promise holds when its case is closed: it belongs to a process of its own (R-REF-45). */
    public static boolean outlivesCase(String code) {
        return TimerCatalogue.shipped().outliving().contains(code);
    }

    /** Its task is done and has not kept the promise: the date stays, and the next such task keeps it. */
    public void goesOn(long caseId, String code, String subject) {
        goesOn(DeadlineKey.ofCase(caseId, code, subject));
    }

    public void goesOn(DeadlineKey key) {
        mapper.unresolved(key).ifPresent(open -> mapper.bindTask(open.id(), null));
    }

    /** The process is over: whatever it promised is waited for no longer. */
    void processEnded(DeadlineOwner owner, String processInstanceId) {
        mapper.unresolvedOf(owner, processInstanceId).forEach(endings::cancel);
    }

    /** Counts an open deadline anew because its anchor has changed: row, timers and task move together. */
    public void restart(long caseId, String code, String subject) {
        restart(DeadlineKey.ofCase(caseId, code, subject));
    }

    public void restart(DeadlineKey key) {
        following(key.owner());
        mapper.unresolved(key)
                .flatMap(seen -> mapper.hold(seen.id()))
                .flatMap(held -> mapper.unresolved(key))
                .ifPresent(this::restart);
    }

    private void restart(Deadline old) {
        NewDates anew = computed(old.key(), old.processInstanceId(), old.extension());
        retiming.move(old, anew);
        if (!anew.dates().due().equals(old.dueAt())) {
            endings.tellThatItMoved(old);
        }
    }

    /** When the grace of this ends, promised or not; nothing is promised by asking. */
    @Transactional(readOnly = true)
    public Instant ends(DeadlineKey key) {
        return mapper.unresolved(key)
                .map(Deadline::overdueAt)
                .orElseGet(() -> computed(key, null, null).dates().overdue());
    }

    /** Timers that wait for this from now on, without its being promised, are set to its date. */
    public void watch(DeadlineKey key, String processInstanceId) {
        Dates dates = mapper.unresolved(key)
                .map(open -> new Dates(open.dueAt(), open.overdueAt(), open.working()))
                .orElseGet(() -> computed(key, processInstanceId, null).dates());
        retiming.follow(processInstanceId, key, dates);
    }

    /** Everything that was ever promised in a case: what is open first, by date. */
    @Transactional(readOnly = true)
    public List<Deadline> list(long caseId) {
        return list(DeadlineOwner.ofCase(caseId));
    }

    @Transactional(readOnly = true)
    public List<Deadline> list(DeadlineOwner owner) {
        return mapper.of(owner);
    }

    /** The deadline that a user task keeps; empty if it has none or the standard switched it off. */
    @Transactional(readOnly = true)
    public Optional<Deadline> byTask(String taskId) {
        return mapper.ofTask(taskId);
    }

    /** What is promised of this kind and still open. @param subject id of the plan line or referral, empty for the case */
    @Transactional(readOnly = true)
    public Optional<Deadline> open(long caseId, String code, String subject) {
        return open(DeadlineKey.ofCase(caseId, code, subject));
    }

    @Transactional(readOnly = true)
    public Optional<Deadline> open(DeadlineKey key) {
        return mapper.unresolved(key).filter(Deadline::isOpen);
    }

    /** One deadline of a case; empty if there is none, or its timer is switched off. */
    @Transactional(readOnly = true)
    public Optional<Deadline> find(long caseId, long id) {
        return mapper.byId(caseId, id);
    }

    private NewDates computed(DeadlineKey key, String processInstanceId, Span extension) {
        List<StandardVersion> following = following(key.owner());
        Anchor anchor = anchors.of(key);
        return NewDates.of(
                key, processInstanceId, anchor, strictest.of(following, key.code(), anchor, extension), extension);
    }

    /** What is promised by; no change moves the case until the transaction ends. */
    private List<StandardVersion> following(DeadlineOwner of) {
        return (of.isCase() ? standards.heldOfCase(of.caseId()) : standards.ofReferral(of.referralId())).versions();
    }
}
