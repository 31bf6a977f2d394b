package org.suprovid.notification;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One particular of what is told, without anything about a person: a number, a day, or the key of a text. What needs letters
 * is looked up when somebody reads it.
 */
public record Word(Type type, String value) {

    private static final Pattern NUMBER = Pattern.compile("\\p{Lu}{0,4}-?\\p{Nd}[\\p{Nd}./-]*");
    private static final Pattern NAME = Pattern.compile("[a-z]+:[A-Za-z][\\w-]*/(\\p{Nd}+|[A-Z][A-Za-z]+_\\w+)");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.\\w+)+");

    /** How a value is read. */
    public enum Type {
        NUMBER,
        KEY,
        NAME,
        DAY,
        STAFF
    }

    /** @throws IllegalArgumentException for what could be somebody's words; the value is not repeated */
    public Word {
        boolean fits =
                switch (type) {
                    case NUMBER -> NUMBER.matcher(value).matches();
                    case NAME -> NAME.matcher(value).matches();
                    case KEY -> KEY.matcher(value).matches();
                    case DAY -> LocalDate.parse(value) != null;
                    case STAFF -> Long.parseLong(value) > 0;
                };
        if (!fits) {
            throw new IllegalArgumentException("Not a " + type);
        }
    }

    /** The number of a case, request, slip. */
    public static Word number(String number) {
        return new Word(Type.NUMBER, number);
    }

    /** A text of the application, such as the name of a deadline. */
    public static Word key(String messageKey) {
        return new Word(Type.KEY, messageKey);
    }

    /** What {@link Names} of a scheme call it. @param code of what it is; @param id which one */
    public static Word name(String scheme, String code, String id) {
        return new Word(Type.NAME, scheme + ":" + code + "/" + id);
    }

    public static Word day(LocalDate day) {
        return new Word(Type.DAY, day.toString());
    }

    /** Somebody who works here; kept as an id. */
    public static Word staff(long id) {
        return new Word(Type.STAFF, String.valueOf(id));
    }

    /** Who knows the name. */
    String scheme() {
        return value.substring(0, value.indexOf(':'));
    }

    String behindScheme() {
        return value.substring(value.indexOf(':') + 1);
    }
}
