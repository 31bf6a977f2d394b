package org.suprovid.conference;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A conference by its number within the case: that is all a list may say of it (R-CONF-05). */
@Component
class ConferenceNames implements SubjectNames {

    private final ConferenceMapper conferences;
    private final MessageSource texts;

    ConferenceNames(ConferenceMapper conferences, MessageSource texts) {
        this.conferences = conferences;
        this.texts = texts;
    }

    @Override
    public Set<String> codes() {
        return ConferenceDates.OF_CONFERENCES;
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<Long> ids = subjects.stream().map(Long::valueOf).toList();
        return conferences.byIds(ids).stream()
                .collect(Collectors.toMap(Conference::subject, one -> name(one.number(), locale)));
    }

    private String name(int number, Locale locale) {
        return texts.getMessage("conference.number", new Object[] {String.valueOf(number)}, locale);
    }
}
