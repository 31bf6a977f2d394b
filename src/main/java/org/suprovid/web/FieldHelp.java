package org.suprovid.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Ties hints, errors and labels to their control, as {@code @fieldHelp} in {@code layout/field}. */
@Component("fieldHelp")
class FieldHelp {

    private final MessageSource texts;

    FieldHelp(MessageSource texts) {
        this.texts = texts;
    }

    /** The ids of what describes a control, null when nothing does. */
    public String ids(String name, String hint, boolean wrong) {
        String ids = Stream.of(hint == null ? "" : name + "-hint", wrong ? name + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /**
     * What a field is called, for a summary that stands apart from it; null where that is not said.
     *
     * @param labels where its page keeps the names of fields, e.g. {@code security.staff}, or null
     * @param path of the field; of {@code duration.amount} and {@code reminders[0].unit} the first name counts
     */
    public String label(String labels, String path, Locale reader) {
        String field = path.split("[.\\[]", 2)[0];
        return labels == null ? null : texts.getMessage(labels + "." + field, null, null, reader);
    }
}
