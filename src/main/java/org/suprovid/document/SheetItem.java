package org.suprovid.document;

import java.util.List;

/**
 * One piece of a document on screen or paper.
 *
 * @param label question, or name of the section or list
 * @param hint explanation under the question of a blank form
 * @param answers words of the answer, or the choices of a blank form
 * @param rows of a list; one row for a section
 * @param lines how many empty lines to write on
 */
public record SheetItem(
        Kind kind, String label, String hint, List<String> answers, List<List<SheetItem>> rows, int lines) {

    /** How a piece is laid out. */
    public enum Kind {
        SECTION,
        ANSWER,
        ROWS,
        WORDS,
        LINES,
        CHOICES
    }

    static SheetItem section(String label, List<SheetItem> items) {
        return new SheetItem(Kind.SECTION, label, "", List.of(), List.of(items), 0);
    }

    static SheetItem answer(String label, List<String> answers) {
        return new SheetItem(Kind.ANSWER, label, "", answers, List.of(), 0);
    }

    static SheetItem rows(String label, List<List<SheetItem>> rows) {
        return new SheetItem(Kind.ROWS, label, "", List.of(), rows, 0);
    }

    static SheetItem words(String words) {
        return new SheetItem(Kind.WORDS, words, "", List.of(), List.of(), 0);
    }

    static SheetItem lines(String label, String hint, int lines) {
        return new SheetItem(Kind.LINES, label, hint, List.of(), List.of(), lines);
    }

    static SheetItem choices(String label, String hint, List<String> choices) {
        return new SheetItem(Kind.CHOICES, label, hint, choices, List.of(), 0);
    }
}
