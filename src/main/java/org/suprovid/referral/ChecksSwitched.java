package org.suprovid.referral;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.DeadlineKey;
import org.suprovid.deadline.Deadlines;
import org.suprovid.deadline.DeadlinesMoved;
import org.suprovid.deadline.DeadlinesMoved.Move;
import org.suprovid.engine.Instances;
import org.suprovid.engine.ManyTimers;

/**
 * A standard that switches the last checks of running referrals off, or on again, makes another one the last: the monitoring ends
 * with it. A check goes on only where the one before it does, so what is off are the last ones.
 */
@Component
class ChecksSwitched {

    private final ManyTimers timers;
    private final Instances instances;
    private final Deadlines deadlines;

    ChecksSwitched(ManyTimers timers, Instances instances, Deadlines deadlines) {
        this.timers = timers;
        this.instances = instances;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(DeadlinesMoved moved) {
        Map<String, List<Move>> checks = moved.moves().stream()
                .filter(move -> move.elsewhere() && CheckCode.names().contains(move.code()))
                .collect(groupingBy(Move::processInstanceId));
        Set<String> walking = checks.keySet().stream().collect(toSet());
        timers.variable(ReferralProcess.LAST_CHECK, walking)
                .forEach((instance, last) -> follow(checks.get(instance), instance, CheckCode.valueOf(last)));
    }

    private void follow(List<Move> moves, String instance, CheckCode last) {
        CheckCode now = last(moves, last);
        if (now != last) {
            instances.putInto(instance, ReferralProcess.LAST_CHECK, now.name());
            Move one = moves.get(0);
            deadlines.watch(DeadlineKey.ofCase(one.caseId(), now.name(), one.subject()), instance);
        }
    }

    /** The one before the first that went off, or the last that came on. */
    private static CheckCode last(List<Move> moves, CheckCode last) {
        int now = last.ordinal();
        for (Move move : moves) {
            int code = CheckCode.valueOf(move.code()).ordinal();
            now = move.due() == null ? Math.min(now, code - 1) : Math.max(now, code);
        }
        return CheckCode.values()[Math.max(now, 0)];
    }
}
