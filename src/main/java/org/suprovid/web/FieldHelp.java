package org.suprovid.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ties hints and errors to their control for screen readers, as {@code @fieldHelp} in {@code layout/field}. */
@Component("fieldHelp")
class FieldHelp {

    /** The ids of what describes a control, null when nothing does. */
    public String ids(String name, String hint, boolean wrong) {
        String ids = Stream.of(hint == null ? "" : name + "-hint", wrong ? name + "-error" : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
