package org.suprovid.deadline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.DeadlineMapper.Kept;

/** Which line of the plan, which referral: tells promises of one kind apart in a list. */
@Component
public class Subjects {

    private final ObjectProvider<SubjectNames> sources;
    private final DeadlineMapper mapper;

    Subjects(ObjectProvider<SubjectNames> sources, DeadlineMapper mapper) {
        this.sources = sources;
        this.mapper = mapper;
    }

    /** What tasks are about beyond their case, by task. */
    @Transactional(readOnly = true)
    public Map<String, String> ofTasks(Collection<String> taskIds, Locale locale) {
        List<Kept> kept = taskIds.isEmpty() ? List.of() : mapper.ofTasks(taskIds);
        Map<Promised, String> names = names(kept.stream().map(Kept::promised).toList(), locale);
        return kept.stream()
                .filter(task -> names.containsKey(task.promised()))
                .collect(toMap(Kept::taskId, task -> names.get(task.promised())));
    }

    /** Names of those that have one; a promise about the case itself needs none. */
    public Map<Promised, String> names(Collection<Promised> promises, Locale locale) {
        Map<String, Set<String>> subjects = promises.stream()
                .filter(promised -> !promised.subject().isEmpty())
                .collect(groupingBy(Promised::code, mapping(Promised::subject, toSet())));
        Map<Promised, String> names = new HashMap<>();
        sources.forEach(
                source -> source.codes().stream().filter(subjects::containsKey).forEach(code -> source.names(
                                subjects.get(code), locale)
                        .forEach((subject, name) -> names.put(new Promised(code, subject), name))));
        return names;
    }
}
