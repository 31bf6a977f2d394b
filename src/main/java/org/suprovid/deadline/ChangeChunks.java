package org.suprovid.deadline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.ChangeCasesMapper.CaseState;
import org.suprovid.deadline.ChangeCasesMapper.Held;
import org.suprovid.deadline.ChangeCasesMapper.Moved;
import org.suprovid.deadline.DeadlinesMoved.Delay;
import org.suprovid.engine.ManyTimers;

/**
 * Some cases of a change at a time, each chunk in one transaction: dates, the engine's timers and tasks and the version a case
 * follows move together or not at all. A case that somebody works on at this moment, or one of whose timers fires, is left for the next round.
 */
@Component
@Transactional
class ChangeChunks {

    private final ChangeMapper changes;
    private final ChangeCasesMapper cases;
    private final RewritingMapper rewriting;
    private final UndoingMapper undoing;
    private final Foreseeing foreseeing;
    private final ManyRetimings retimings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeChunks(
            ChangeMapper changes,
            ChangeCasesMapper cases,
            RewritingMapper rewriting,
            UndoingMapper undoing,
            Foreseeing foreseeing,
            ManyRetimings retimings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.cases = cases;
        this.rewriting = rewriting;
        this.undoing = undoing;
        this.foreseeing = foreseeing;
        this.retimings = retimings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The next cases.
     *
     * @param after id of the case that the last chunk ended with, 0 at the beginning of a round
     * @return id of the case this chunk ended with; 0 if no case is left, or nobody wants it to go on, or another node does
     */
    long next(long id, long after, int size) {
        StandardChange.State state = changes.take(id);
        if (state == null || !state.isInWork()) {
            return 0;
        }
        boolean undo = state == StandardChange.State.UNDOING;
        List<Long> taken = cases.next(id, undo ? CaseState.MOVED : CaseState.PENDING, after, size);
        if (taken.isEmpty()) {
            return 0;
        }
        move(id, taken, undo);
        return taken.get(taken.size() - 1);
    }

    /** The next case cannot be moved; the others shall not wait for it. @return its id, 0 if it is not ours to say */
    long giveUp(long id, long after) {
        StandardChange.State state = changes.take(id);
        if (state == null || !state.isInWork()) {
            return 0;
        }
        boolean undo = state == StandardChange.State.UNDOING;
        List<Long> one = cases.next(id, undo ? CaseState.MOVED : CaseState.PENDING, after, 1);
        if (undo) {
            undoing.fail(id, ids(one), "ERROR");
        } else {
            rewriting.fail(reach(id, one), "ERROR");
        }
        cases.mark(id, ids(one), CaseState.FAILED, undo ? "NOT_BACK" : "ERROR");
        return one.isEmpty() ? 0 : one.get(0);
    }

    private void move(long id, List<Long> taken, boolean undo) {
        List<Long> ours = cases.holdCases(ids(taken));
        List<Held> held = cases.hold(ids(taken));
        List<ManyTimers.Waiting> waiting = retimings.waiting(held);
        Set<String> firing = waiting.stream()
                .filter(ManyTimers.Waiting::firing)
                .map(ManyTimers.Waiting::processInstanceId)
                .collect(toSet());
        Set<Long> busy = held.stream()
                .filter(deadline -> firing.contains(deadline.processInstanceId()))
                .map(Held::caseId)
                .collect(toSet());
        busy.addAll(cases.inOtherHands(
                ids(taken), held.stream().map(Held::id).map(String::valueOf).collect(joining(","))));
        List<Long> free = taken.stream()
                .filter(one -> ours.contains(one) && !busy.contains(one))
                .toList();
        if (!free.isEmpty()) {
            Reach reach = reach(id, free);
            List<Moved> moved = undo ? undo(reach) : apply(reach);
            Set<Long> late = held.stream().filter(Held::late).map(Held::id).collect(toSet());
            retimings.follow(moved, waiting, late);
            events.publishEvent(new DeadlinesMoved(moves(moved, late), undo));
        }
    }

    /** Those that people may know of by another date, or as late. */
    private static List<DeadlinesMoved.Move> moves(List<Moved> moved, Set<Long> late) {
        return moved.stream()
                .map(one -> move(one, Delay.of(late.contains(one.id()), one.told())))
                .filter(move -> move.elsewhere() || move.delay() == Delay.GONE || move.delay() == Delay.BACK)
                .toList();
    }

    private static DeadlinesMoved.Move move(Moved one, Delay delay) {
        Instant due = one.due().equals(Deadlines.NEVER) ? null : one.due();
        return new DeadlinesMoved.Move(
                one.caseId(), one.code(), one.subject(), one.processInstanceId(), due, one.elsewhere(), delay);
    }

    private List<Moved> apply(Reach reach) {
        List<Moved> moved = rewriting.apply(reach, foreseeing.answers(reach, true), clock.instant());
        cases.relabel(reach);
        cases.follow(reach.change(), reach.cases());
        cases.mark(reach.change(), reach.cases(), CaseState.MOVED, null);
        return moved;
    }

    private List<Moved> undo(Reach reach) {
        List<Long> elsewhere = undoing.besideOthers(reach.change(), reach.cases());
        List<Moved> moved = new ArrayList<>(undoing.restore(reach.change(), without(reach.cases(), elsewhere)));
        moved.addAll(recount(reach, elsewhere));
        undoing.tellWhatStays(reach);
        sayWhatStays(reach);
        undoing.followAgain(reach);
        cases.mark(reach.change(), reach.cases(), CaseState.UNDONE, null);
        return moved;
    }

    private void sayWhatStays(Reach reach) {
        List<ExtendedDatesStay.Stay> stays = undoing.extendedSince(reach.change(), reach.cases());
        if (!stays.isEmpty()) {
            String standard = changes.head(reach.change()).standard();
            events.publishEvent(new ExtendedDatesStay(standard, reach.to(), stays));
        }
    }

    /** Another donor's standard has changed since: the dates that were are not the strictest any more. */
    private List<Moved> recount(Reach reach, List<Long> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Reach back = reach(reach.change(), some).reversed();
        return rewriting.recount(back, foreseeing.answers(back, true), clock.instant());
    }

    private static String without(String cases, List<Long> some) {
        return Arrays.stream(cases.split(","))
                .filter(one -> !some.contains(Long.valueOf(one)))
                .collect(joining(","));
    }

    private Reach reach(long id, List<Long> some) {
        return foreseeing.reach(
                Reach.cases(id, changes.toVersion(id), some, clock.getZone().getId()));
    }

    private static String ids(List<Long> some) {
        return some.stream().map(String::valueOf).collect(joining(","));
    }
}
