package org.suprovid.activity;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of events offer to choose from, in the reader's words. */
@Component
class ActivityChoices {

    private final ActivityPlanning planning;
    private final MessageSource texts;

    ActivityChoices(ActivityPlanning planning, MessageSource texts) {
        this.planning = planning;
        this.texts = texts;
    }

    /** One of several things to choose from. */
    record Choice(String value, String label) {}

    /** Who works for one only is not asked. */
    List<Choice> programmes() {
        List<Choice> mine = planning.mine().stream()
                .map(programme -> new Choice(String.valueOf(programme.id()), programme.name()))
                .toList();
        return mine.size() == 1 ? List.of() : mine;
    }

    /** @param key the beginning of the message keys */
    List<Choice> of(String key, List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Choice(code, texts.getMessage(key + code, null, reader)))
                .toList();
    }
}
