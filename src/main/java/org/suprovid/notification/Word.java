package org.suprovid.notification;

import java.time.LocalDate;
import java.time.LocalTime;
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
        TIME,
        STAFF
    }

    /** @throws IllegalArgumentException for what could be somebody's words; the value is not repeated */
    public Word {
        if (!fits(type, value)) {
            throw new IllegalArgumentException("Not a " + type);
        }
    }

    /** The number of a case, request, slip; if it is none of ours, only that it is about one: a case does not stop at that. */
    public static Word number(String number) {
        return fits(Type.NUMBER, number) ? new Word(Type.NUMBER, number) : key("notification.word.number");
    }

    /** A text of the application, such as the name of a deadline. */
    public static Word key(String messageKey) {
        return new Word(Type.KEY, messageKey);
    }

    /** What {@link Names} of a scheme call it, or "a task" if it cannot be kept. @param code of what it is; @param id which one */
    public static Word name(String scheme, String code, String id) {
        String value = scheme + ":" + code + "/" + id;
        return fits(Type.NAME, value) ? new Word(Type.NAME, value) : key("notification.mail.task");
    }

    public static Word day(LocalDate day) {
        return new Word(Type.DAY, day.toString());
    }

    /** A time of day, or that none is set. @param time may be null */
    public static Word time(LocalTime time) {
        return time == null ? key("notification.word.noTime") : new Word(Type.TIME, time.toString());
    }

    /** Somebody who works here; kept as an id. */
    public static Word staff(long id) {
        return new Word(Type.STAFF, String.valueOf(id));
    }

    private static boolean fits(Type type, String value) {
        return switch (type) {
            case NUMBER -> NUMBER.matcher(value).matches();
            case NAME -> NAME.matcher(value).matches();
            case KEY -> KEY.matcher(value).matches();
            case DAY -> LocalDate.parse(value) != null;
            case TIME -> LocalTime.parse(value) != null;
            case STAFF -> Long.parseLong(value) > 0;
        };
    }

    /** Who knows the name. */
    String scheme() {
        return value.substring(0, value.indexOf(':'));
    }

    String behindScheme() {
        return value.substring(value.indexOf(':') + 1);
    }
}
