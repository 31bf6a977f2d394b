package org.suprovid.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A line of the plan by its number, "КМ-2 · 3", as it stands in the plan's table. */
@Component
class LineNames implements SubjectNames {

    private final LineMapper lines;
    private final PlanTexts texts;

    LineNames(LineMapper lines, PlanTexts texts) {
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public Set<String> codes() {
        return Set.of(PlanDates.PLAN_LINE_DUE);
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        return lines.places(subjects.stream().map(Long::valueOf).toList()).stream()
                .collect(Collectors.toMap(place -> String.valueOf(place.id()), place -> name(place, locale)));
    }

    private String name(LineMapper.Place place, Locale locale) {
        return texts.of("kind", place.kind().name(), locale) + " · " + place.position();
    }
}
