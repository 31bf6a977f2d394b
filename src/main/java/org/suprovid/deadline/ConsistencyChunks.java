package org.suprovid.deadline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(ConsistencyChunks.class);

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

    /** @param last id of the last deadline of the chunk */
    record Done(long last, int checked, int timers, int tasks) {}

    /** Whether there may be more; the look at the last chunk finds what only a person can judge. */
    boolean next(int size, String zone) {
        Optional<CheckMapper.Head> asked = mapper.take();
        if (asked.isEmpty()) {
            return false;
        }
        long id = asked.get().id();
        List<Moved> rows = mapper.open(asked.get().lastId(), size, zone);
        if (rows.isEmpty()) {
            finish(id, asked.get(), zone);
        } else {
            mapper.advance(id, mended(rows));
        }
        return !rows.isEmpty();
    }

    /** The next deadlines are left alone. */
    boolean skip(int size) {
        Optional<CheckMapper.Head> asked = mapper.take();
        asked.ifPresent(run -> mapper.advance(run.id(), new Done(run.lastId() + size, 0, 0, 0)));
        return asked.isPresent();
    }

    private void finish(long id, CheckMapper.Head run, String zone) {
        List<CheckRun.Finding> findings = mapper.findings(zone, CheckRun.MOST);
        for (int i = 0; i < findings.size(); i++) {
            mapper.insertFinding(id, i, findings.get(i));
        }
        mapper.finish(id, clock.instant());
        LOG.info(
                "Deadlines checked: {}, timers mended: {}, tasks mended: {}, to be looked at: {}",
                run.checked(),
                run.timersRepaired(),
                run.tasksRepaired(),
                findings.size());
    }

    private Done mended(List<Moved> rows) {
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
