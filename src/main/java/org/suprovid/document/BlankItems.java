package org.suprovid.document;

import java.util.Collections;
import java.util.List;

/** A form with room to write: for a worker with paper on the knees and no signal. */
final class BlankItems {

    private static final int ROWS = 3;
    private static final int LINES_OF_LONG_TEXT = 4;

    private BlankItems() {}

    static List<SheetItem> of(List<FormField> fields) {
        return fields.stream()
                .filter(field -> !field.label().isEmpty() || !field.children().isEmpty())
                .map(BlankItems::item)
                .toList();
    }

    private static SheetItem item(FormField field) {
        return switch (field.kind()) {
            case GROUP -> SheetItem.section(field.label(), of(field.children()));
            case LIST -> SheetItem.rows(field.label(), Collections.nCopies(ROWS, of(field.children())));
            case WORDS -> SheetItem.words(plain(field.label()));
            case TEXTAREA -> SheetItem.lines(field.label(), field.description(), LINES_OF_LONG_TEXT);
            case CHECKBOX -> SheetItem.choices("", field.description(), List.of(field.label()));
            default -> field.values().isEmpty()
                    ? SheetItem.lines(field.label(), field.description(), 1)
                    : SheetItem.choices(
                            field.label(),
                            field.description(),
                            field.values().stream().map(Option::label).toList());
        };
    }

    /** form-js takes these words as Markdown. */
    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^#+\\s*", "").replaceAll("[*_`]{1,3}", "");
    }
}
