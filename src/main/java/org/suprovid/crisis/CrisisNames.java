package org.suprovid.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A crisis by its number within the case: that is all a list may say of it (R-CONF-05). */
@Component
class CrisisNames implements SubjectNames {

    private final CrisisMapper crises;
    private final MessageSource texts;

    CrisisNames(CrisisMapper crises, MessageSource texts) {
        this.crises = crises;
        this.texts = texts;
    }

    @Override
    public Set<String> codes() {
        return CrisisDates.OF_CRISES;
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<Long> ids = subjects.stream().map(Long::valueOf).toList();
        return crises.byIds(ids).stream().collect(Collectors.toMap(Crisis::subject, crisis -> name(crisis, locale)));
    }

    private String name(Crisis crisis, Locale locale) {
        return texts.getMessage("crisis.number", new Object[] {String.valueOf(crisis.number())}, locale);
    }
}
