package org.suprovid.document;

import java.util.Optional;

/** What a component of a form is, as far as its answer is concerned. */
enum FieldKind {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    CHECKBOX,
    RADIO,
    SELECT,
    CHECKLIST,
    TAGLIST,
    DATE,
    TIME,
    DATETIME,
    /** Fields under one heading. */
    GROUP,
    /** Rows of fields, as many as are needed. */
    LIST,
    /** Words to read, no answer. */
    WORDS;

    /** Kind of a component of form-js; date and time are told apart by their subtype. */
    static Optional<FieldKind> of(String type, String subtype) {
        return Optional.ofNullable(
                switch (type) {
                    case "textfield" -> TEXTFIELD;
                    case "textarea" -> TEXTAREA;
                    case "number" -> NUMBER;
                    case "checkbox" -> CHECKBOX;
                    case "radio" -> RADIO;
                    case "select" -> SELECT;
                    case "checklist" -> CHECKLIST;
                    case "taglist" -> TAGLIST;
                    case "datetime" -> moment(subtype);
                    case "group" -> GROUP;
                    case "dynamiclist" -> LIST;
                    case "text", "html", "separator", "spacer", "image", "table", "button" -> WORDS;
                    default -> null;
                });
    }

    private static FieldKind moment(String subtype) {
        return switch (subtype) {
            case "date" -> DATE;
            case "time" -> TIME;
            case "datetime" -> DATETIME;
            default -> null;
        };
    }

    boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    boolean isMoment() {
        return this == DATE || this == TIME || this == DATETIME;
    }

    boolean isChoice() {
        return this == RADIO || this == SELECT || isManyChoice();
    }

    boolean isManyChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }

    /** Whether the diagram may take its way by such an answer: codes, numbers and dates only (R-CONF-08). */
    boolean canDecide() {
        return this == RADIO || this == SELECT || this == CHECKBOX || this == NUMBER || this == DATE;
    }
}
