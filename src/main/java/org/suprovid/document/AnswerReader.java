package org.suprovid.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings one answer to the type its field asks for; what was typed never appears in an error. */
final class AnswerReader {

    private static final int MOST_CHOICES = 200;
    private static final int MOST_DIGITS = 18;
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

    private AnswerReader() {}

    /**
     * The typed answer, null for none.
     *
     * @throws WrongType with the message key that says what is expected
     */
    static Object read(FormField field, Object raw) {
        if (raw == null || raw.equals("")) {
            return null;
        }
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> text(raw);
            case NUMBER -> number(raw, field.rules().asText());
            case CHECKBOX -> typed(Boolean.class, raw);
            case RADIO, SELECT -> typed(String.class, raw);
            case CHECKLIST, TAGLIST -> codes(raw);
            case DATE, TIME, DATETIME -> moment(field.kind(), typed(String.class, raw));
            case GROUP, LIST, WORDS -> throw new WrongType("document.error.type");
        };
    }

    private static <T> T typed(Class<T> type, Object raw) {
        if (!type.isInstance(raw)) {
            throw new WrongType("document.error.type");
        }
        return type.cast(raw);
    }

    private static String text(Object raw) {
        String text = typed(String.class, raw)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .strip();
        boolean broken = text.codePoints().anyMatch(AnswerReader::isNoLetter);
        if (broken) {
            throw new WrongType("document.error.unreadable");
        }
        return text.isEmpty() ? null : text;
    }

    /** Control characters, and halves of characters that no file and no database can hold. */
    private static boolean isNoLetter(int point) {
        return point < ' ' && point != '\n' && point != '\t'
                || point == 0x7F
                || Character.getType(point) == Character.SURROGATE
                || (point & 0xFFFE) == 0xFFFE;
    }

    private static Object number(Object raw, boolean asText) {
        try {
            BigDecimal number = asText && raw instanceof String text && text.length() <= 2 * MOST_DIGITS
                    ? new BigDecimal(text)
                    : decimal(typed(Number.class, raw));
            if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS || number.scale() > MOST_DIGITS) {
                throw new WrongType("document.error.number");
            }
            BigDecimal plain = number.stripTrailingZeros();
            return plain.scale() <= 0 ? (Object) plain.longValueExact() : plain;
        } catch (ArithmeticException | NumberFormatException e) {
            throw new WrongType("document.error.number");
        }
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        return new BigDecimal(number.toString());
    }

    private static List<String> codes(Object raw) {
        List<?> list = typed(List.class, raw);
        if (list.size() > MOST_CHOICES) {
            throw new WrongType("document.error.type");
        }
        Set<String> codes = new LinkedHashSet<>();
        list.forEach(code -> codes.add(typed(String.class, code)));
        return codes.isEmpty() ? null : List.copyOf(codes);
    }

    private static String moment(FieldKind kind, String text) {
        boolean dated =
                text.length() >= 10 && DATE.matcher(text.substring(0, 10)).matches();
        try {
            return switch (kind) {
                case DATE -> LocalDate.parse(dated ? text : "").toString();
                case TIME -> time(text);
                default -> dateTime(dated ? text : "");
            };
        } catch (DateTimeException e) {
            throw new WrongType(kind == FieldKind.TIME ? "document.error.time" : "document.error.date");
        }
    }

    private static String time(String text) {
        return OFFSET.matcher(text).find()
                ? OffsetTime.parse(text).toString()
                : LocalTime.parse(text).toString();
    }

    private static String dateTime(String text) {
        return OFFSET.matcher(text).find()
                ? OffsetDateTime.parse(text).toString()
                : LocalDateTime.parse(text).toString();
    }

    /** The answer is of another type than the field. */
    static final class WrongType extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WrongType(String code) {
            super(code, null, false, false);
        }

        String code() {
            return getMessage();
        }
    }
}
