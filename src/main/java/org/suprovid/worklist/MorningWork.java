package org.suprovid.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Subjects;
import org.suprovid.engine.Diagrams;
import org.suprovid.notification.DatedWork;
import org.suprovid.security.StaffMember;

/** What "My work" shows until Sunday, as far as strangers may read it: number, task, day. */
@Component
class MorningWork implements DatedWork {

    private final Worklist worklist;
    private final Diagrams diagrams;
    private final Subjects subjects;
    private final Clock clock;

    MorningWork(Worklist worklist, Diagrams diagrams, Subjects subjects, Clock clock) {
        this.worklist = worklist;
        this.diagrams = diagrams;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public List<Line> until(StaffMember reader, LocalDate lastDay, int most, Locale locale) {
        List<WorkRow> rows = worklist.dueBefore(reader, lastDay.plusDays(1).atStartOfDay(), most);
        Map<String, String> about =
                subjects.ofTasks(rows.stream().map(WorkRow::id).toList(), locale);
        return rows.stream().map(row -> line(row, about.get(row.id()), locale)).toList();
    }

    private Line line(WorkRow row, String about, Locale locale) {
        String task = diagrams.name(row.processDefinitionId(), row.key(), locale);
        return new Line(
                row.due().atZoneSameInstant(clock.getZone()).toLocalDate(),
                row.due().toInstant().isBefore(clock.instant()),
                row.number(),
                about == null ? task : task + " " + about);
    }
}
