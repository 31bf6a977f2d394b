package org.suprovid.deadline;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suprovid.engine.Timers;
import org.suprovid.engine.WaitingTimer;

/** Moves a deadline: its row, the engine's timers and the task's due date, all in the caller's transaction. */
@Component
class Retiming {

    private final DeadlineMapper mapper;
    private final Timers timers;
    private final Clock clock;

    Retiming(DeadlineMapper mapper, Timers timers, Clock clock) {
        this.mapper = mapper;
        this.timers = timers;
        this.clock = clock;
    }

    void move(Deadline old, NewDates to) {
        mapper.retime(old.id(), to, clock.instant());
        follow(old, to.dates());
    }

    /** The same task and timers keep the next promise from now on. */
    void follow(Deadline old, Deadline next) {
        mapper.bindTask(next.id(), old.taskId());
        follow(old, new Dates(next.dueAt(), next.overdueAt(), next.working()));
    }

    private void follow(Deadline old, Dates to) {
        follow(old.processInstanceId(), old.key(), to);
        if (old.taskId() != null) {
            timers.moveTask(old.taskId(), to.due());
            watchAgain(old, to);
        }
    }

    /** The timers alone. */
    void follow(String processInstanceId, DeadlineKey key, Dates to) {
        Promised promised = new Promised(key.code(), key.subject());
        for (WaitingTimer timer : timers.of(processInstanceId, DeadlineCall.maybe(key.code()))) {
            DeadlineCall.in(timer.expression())
                    .filter(call -> call.promised(timer::variable).equals(promised))
                    .ifPresent(call -> timers.move(timer.id(), date(call, to)));
        }
    }

    /** The overdue timer has fired already, but the new date lies ahead: it must be able to fire again. */
    private void watchAgain(Deadline old, Dates to) {
        if (old.overdueSince() != null && to.overdue().isAfter(clock.instant())) {
            watchAgain(old.taskId(), old.code());
        }
    }

    void watchAgain(String taskId, String code) {
        timers.rearm(taskId, expression -> DeadlineCall.in(expression)
                .filter(call -> call.date().equals("overdue") && call.mayBe(code))
                .isPresent());
    }

    /** The timer has told what it had to tell. */
    void forget(String timerId) {
        timers.drop(timerId);
    }

    private Instant date(DeadlineCall call, Dates dates) {
        return call.of(dates.due(), dates.overdue(), dates.working(), clock.getZone());
    }
}
