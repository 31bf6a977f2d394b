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
    private final LostTimers lost;
    private final Clock clock;

    ConsistencyChunks(
            CheckMapper mapper,
            ManyTimers timers,
            ManyRetimings retimings,
            ManyMoves moves,
            Retiming retiming,
            LostTimers lost,
            Clock clock) {
        this.mapper = mapper;
        this.timers = timers;
        this.retimings = retimings;
        this.moves = moves;
        this.retiming = retiming;
        this.lost = lost;
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
        CheckMapper.Head run = asked.get();
        List<Moved> rows = mapper.open(run.lastId(), Long.MAX_VALUE, size, zone);
        if (rows.isEmpty()) {
            finish(run.id(), run, zone);
        } else {
            mapper.advance(run.id(), mended(run.id(), rows));
        }
        return !rows.isEmpty();
    }

    /** The ids that come next. */
    List<Long> upcoming(int size) {
        return mapper.take().map(run -> mapper.ids(run.lastId(), size)).orElse(List.of());
    }

    /** This one alone. */
    void one(long deadline, String zone) {
        mapper.take().ifPresent(run -> {
            List<Moved> rows = mapper.open(deadline - 1, deadline, 1, zone);
            mapper.advance(run.id(), rows.isEmpty() ? nothing(deadline) : mended(run.id(), rows));
        });
    }

    /** This one is told and left as it is. */
    void giveUp(long deadline) {
        mapper.take().ifPresent(run -> {
            mapper.insertFindingOf(run.id(), deadline, CheckRun.Kind.FAILED);
            mapper.advance(run.id(), nothing(deadline));
        });
    }

    /** The next deadlines are left alone. */
    boolean skip(int size) {
        List<Long> ids = upcoming(size);
        ids.stream().skip(Math.max(0, ids.size() - 1)).forEach(this::skipTo);
        return !ids.isEmpty();
    }

    void skipTo(long deadline) {
        mapper.take().ifPresent(run -> mapper.advance(run.id(), nothing(deadline)));
    }

    private static Done nothing(long last) {
        return new Done(last, 0, 0, 0);
    }

    private void finish(long id, CheckMapper.Head run, String zone) {
        List<CheckRun.Finding> findings = mapper.findings(zone, CheckRun.MOST);
        findings.forEach(finding -> mapper.insertFinding(id, finding));
        mapper.finish(id, clock.instant());
        LOG.info(
                "Deadlines checked: {}, timers mended: {}, tasks mended: {}, to be looked at: {}",
                run.checked(),
                run.timersRepaired(),
                run.tasksRepaired(),
                findings.size());
    }

    private Done mended(long check, List<Moved> rows) {
        String ids = rows.stream().map(row -> String.valueOf(row.id())).collect(joining(","));
        Set<Long> awaited = new HashSet<>();
        Map<String, Instant> late = timersElsewhere(rows, awaited);
        Map<String, Instant> due = tasksElsewhere(rows, ids);
        moves.move(late, due);
        int begun = armed(check, rows, awaited);
        List<CheckMapper.Unwatched> unarmed = mapper.unarmed(ids);
        unarmed.forEach(task -> retiming.watchAgain(task.taskId(), task.code()));
        int armed = begun + unarmed.size() - mapper.unarmed(ids).size();
        return new Done(rows.get(rows.size() - 1).id(), rows.size(), late.size() + armed, due.size());
    }

    /** What neither a task nor a timer waits for: its lost timers wait again, or it is told. */
    private int armed(long check, List<Moved> rows, Set<Long> awaited) {
        int armed = 0;
        for (Moved row : rows) {
            if (row.taskId() == null && !awaited.contains(row.id())) {
                int again = lost.armAgain(row);
                armed += again;
                if (again == 0 && lost.mayHaveFired(row)) {
                    mapper.insertFindingOf(check, row.id(), CheckRun.Kind.UNWATCHED);
                }
            }
        }
        return armed;
    }

    /** @param awaited is told the ids of those that a timer waits for */
    private Map<String, Instant> timersElsewhere(List<Moved> rows, Set<Long> awaited) {
        Map<Place, Moved> places = new HashMap<>();
        rows.forEach(row -> places.put(new Place(row.processInstanceId(), row.code(), row.subject()), row));
        Map<String, Instant> elsewhere = new HashMap<>();
        Set<String> instances = rows.stream().map(Moved::processInstanceId).collect(toSet());
        retimings.each(timers.of(instances, "deadlines."), (timer, call, place) -> {
            Moved row = places.get(place);
            if (row != null) {
                awaited.add(row.id());
                right(timer, call, row).ifPresent(right -> elsewhere.put(timer.id(), right));
            }
        });
        return elsewhere;
    }

    /** Where the timer should be, if it is elsewhere and does not fire at this moment. */
    private Optional<Instant> right(ManyTimers.Waiting timer, DeadlineCall call, Moved row) {
        Instant right = call.of(row.due(), row.overdue(), row.working(), clock.getZone());
        return timer.firing() || right.equals(timer.due()) ? Optional.empty() : Optional.of(right);
    }

    private Map<String, Instant> tasksElsewhere(List<Moved> rows, String ids) {
        Set<String> wrong = new HashSet<>(mapper.tasksElsewhere(ids));
        Map<String, Instant> due = new HashMap<>();
        rows.stream().filter(row -> wrong.contains(row.taskId())).forEach(row -> due.put(row.taskId(), row.due()));
        return due;
    }
}
