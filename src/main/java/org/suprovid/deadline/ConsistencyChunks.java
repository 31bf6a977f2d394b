package org.suprovid.deadline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.ChangeCasesMapper.Moved;
import org.suprovid.deadline.ManyRetimings.Place;
import org.suprovid.engine.ManyMoves;
import org.suprovid.engine.ManyTimers;

/** Compares some deadlines at a time with the engine, and lets timers and tasks follow the row, which is the promise. */
@Component
@Transactional
class ConsistencyChunks {

    private final CheckMapper mapper;
    private final ManyTimers timers;
    private final ManyRetimings retimings;
    private final ManyMoves moves;
    private final Retiming retiming;
    private final Clock clock;

    ConsistencyChunks(
            CheckMapper mapper,
            ManyTimers timers,
            ManyRetimings retimings,
            ManyMoves moves,
            Retiming retiming,
            Clock clock) {
        this.mapper = mapper;
        this.timers = timers;
        this.retimings = retimings;
        this.moves = moves;
        this.retiming = retiming;
        this.clock = clock;
    }

    /** @param last id of the last deadline of the chunk, 0 if there was none */
    record Done(long last, int checked, int timers, int tasks) {}

    Done next(long after, int size, String zone) {
        List<Moved> rows = mapper.open(after, size, zone);
        if (rows.isEmpty()) {
            return new Done(0, 0, 0, 0);
        }
        String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(joining(","));
        Map<String, Instant> late = timersElsewhere(rows);
        Map<String, Instant> due = tasksElsewhere(rows, ids);
        moves.move(late, due);
        List<CheckMapper.Unwatched> unarmed = mapper.unarmed(ids);
        unarmed.forEach(task -> retiming.watchAgain(task.taskId(), task.code()));
        int armed = unarmed.size() - mapper.unarmed(ids).size();
        return new Done(rows.get(rows.size() - 1).id(), rows.size(), late.size() + armed, due.size());
    }

    private Map<String, Instant> timersElsewhere(List<Moved> rows) {
        Map<Place, Moved> places = new HashMap<>();
        rows.forEach(row -> places.put(new Place(row.processInstanceId(), row.code(), row.subject()), row));
        Map<String, Instant> elsewhere = new HashMap<>();
        Set<String> instances = rows.stream().map(Moved::processInstanceId).collect(toSet());
        retimings.each(timers.of(instances, "deadlines."), (timer, call, place) -> {
            Moved row = places.get(place);
            if (row != null && !timer.firing()) {
                Instant right = call.of(row.due(), row.overdue(), row.working(), clock.getZone());
                if (!right.equals(timer.due())) {
                    elsewhere.put(timer.id(), right);
                }
            }
        });
        return elsewhere;
    }

    private Map<String, Instant> tasksElsewhere(List<Moved> rows, String ids) {
        Set<String> wrong = new HashSet<>(mapper.tasksElsewhere(ids));
        Map<String, Instant> due = new HashMap<>();
        rows.stream().filter(row -> wrong.contains(row.taskId())).forEach(row -> due.put(row.taskId(), row.due()));
        return due;
    }
}
