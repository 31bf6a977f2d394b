package org.suprovid.conference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A decision by the number of its conference and its own. */
@Component
class DecisionNames implements SubjectNames {

    private final ConferenceMapper conferences;
    private final DecisionMapper decisions;
    private final MessageSource texts;

    DecisionNames(ConferenceMapper conferences, DecisionMapper decisions, MessageSource texts) {
        this.conferences = conferences;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    public Set<String> codes() {
        return Set.of(ConferenceDates.DECISION);
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<Decision> found =
                decisions.byIds(subjects.stream().map(Long::valueOf).toList());
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<Long, Conference> of =
                conferences
                        .byIds(found.stream()
                                .map(Decision::conferenceId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Conference::id, Function.identity()));
        return found.stream()
                .filter(decision -> of.containsKey(decision.conferenceId()))
                .collect(Collectors.toMap(
                        Decision::subject, decision -> name(of.get(decision.conferenceId()), decision, locale)));
    }

    private String name(Conference conference, Decision decision, Locale locale) {
        String number = conference.number() + "." + decision.number();
        return texts.getMessage("conference.number", new Object[] {number}, locale);
    }
}
