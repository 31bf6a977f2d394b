package org.suprovid.activity;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.activity.AttendanceMapper.Attended;
import org.suprovid.plan.LineKnowledge;

/** What the person came to counts into the line of the plan that names it: nobody types it again (R-12S-07b, R-PLAN-12). */
@Component
@Transactional(readOnly = true)
class ActivityInLine implements LineKnowledge {

    private final AttendanceMapper mapper;
    private final ActivityWords words;

    ActivityInLine(AttendanceMapper mapper, ActivityWords words) {
        this.mapper = mapper;
        this.words = words;
    }

    @Override
    public Map<String, Object> of(long caseId, long lineId) {
        List<Attended> attended = mapper.ofLine(caseId, lineId);
        return attended.isEmpty()
                ? Map.of()
                : Map.of(
                        "lineOutcome",
                        "DONE",
                        "resultDate",
                        attended.stream()
                                .map(Attended::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .toString(),
                        "result",
                        attended.stream()
                                .map(one -> one.title() + ": " + words.attended(one))
                                .collect(joining("; ")));
    }
}
