package org.suprovid.casework;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Promised;
import org.suprovid.deadline.Subjects;
import org.suprovid.notification.Names;
import org.suprovid.notification.Word;

/** Calls a deadline by what is promised and, where a case has several, by which: "Line of the plan КМ-2 · 3". */
@Component
class DeadlineNames implements Names {

    private static final String SCHEME = "deadline";
    private static final String TEXT = "deadline.timer.";
    private final Subjects subjects;
    private final MessageSource texts;

    DeadlineNames(Subjects subjects, MessageSource texts) {
        this.subjects = subjects;
        this.texts = texts;
    }

    static Word word(Promised promised) {
        return promised.subject().isEmpty()
                ? Word.key(TEXT + promised.code())
                : Word.name(SCHEME, promised.code(), promised.subject());
    }

    @Override
    public String scheme() {
        return SCHEME;
    }

    @Override
    public Map<String, String> of(Collection<String> values, Locale locale) {
        Map<String, Promised> promises =
                values.stream().distinct().collect(Collectors.toMap(Function.identity(), DeadlineNames::promised));
        Map<Promised, String> which = subjects.names(promises.values(), locale);
        return promises.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getValue(), which, locale)));
    }

    private String name(Promised promised, Map<Promised, String> which, Locale locale) {
        String what = texts.getMessage(TEXT + promised.code(), null, locale);
        return which.containsKey(promised) ? what + " " + which.get(promised) : what;
    }

    private static Promised promised(String value) {
        int slash = value.indexOf('/');
        return new Promised(value.substring(0, slash), value.substring(slash + 1));
    }
}
