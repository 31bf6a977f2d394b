package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date of a deadline as a diagram asks for it, for example {@code ${deadlines.reminder(execution,'PLAN_LINE_DUE',1,lineId)}},
 * or {@code ${deadlines.due(execution,checkCode,referralId)}} where one diagram serves several deadlines.
 *
 * @param code null if a variable holds it
 * @param codeVariable name of that variable, null if the code is written down
 * @param number which reminder, counted from 1
 * @param subjectVariable name of the variable that holds the subject, null for the case itself
 */
record DeadlineCall(String date, String code, String codeVariable, int number, String subjectVariable) {

    private static final Pattern CALL = Pattern.compile(
            "[$#]\\{\\s*deadlines\\.(due|opens|reminder|again|last|overdue|ends)\\(\\s*execution\\s*,"
                    + "\\s*(?:['\"](\\w+)['\"]|([A-Za-z_]\\w*))\\s*(?:,\\s*(\\d+)\\s*)?(?:,\\s*([A-Za-z_]\\w*)\\s*)?\\)\\s*}");

    /** Empty if the expression is none of ours; a timer's configuration may stand around it. */
    static Optional<DeadlineCall> in(String expression) {
        Matcher call = CALL.matcher(expression == null ? "" : expression);
        if (!call.find()) {
            return Optional.empty();
        }
        int number = call.group(4) == null ? 1 : Integer.parseInt(call.group(4));
        return Optional.of(new DeadlineCall(call.group(1), call.group(2), call.group(3), number, call.group(5)));
    }

    /** A regular expression, as the database reads it, for all expressions that may ask for this code. */
    static String maybe(String code) {
        return "deadlines\\.\\w+\\(\\s*execution\\s*,\\s*(['\"]" + code + "['\"]|[A-Za-z_])";
    }

    /** Whether it asks for this code, as far as can be said without its variables. */
    boolean mayBe(String wanted) {
        return code == null || code.equals(wanted);
    }

    /** Names of the variables it needs. */
    Stream<String> variables() {
        return Stream.of(codeVariable, subjectVariable).filter(Objects::nonNull);
    }

    /** What it asks for, read from the variables around the call; the subject is empty for the case itself. */
    Promised promised(Function<String, Object> variables) {
        return new Promised(
                code == null ? String.valueOf(variables.apply(codeVariable)) : code,
                subjectVariable == null ? "" : String.valueOf(variables.apply(subjectVariable)));
    }

    /** The date asked for, out of a deadline's dates. */
    Instant of(Instant due, Instant overdue, Working working, ZoneId zone) {
        return switch (date) {
            case "opens" -> working.opens();
            case "overdue", "ends" -> overdue;
            case "reminder" -> reminder(working.reminders(), number);
            case "again" -> again(working.opens(), overdue, number, zone);
            case "last" -> last(working.opens(), overdue, zone);
            default -> due;
        };
    }

    /** A reminder that the standard does not have never comes. */
    static Instant reminder(List<Instant> reminders, int number) {
        return number > reminders.size() ? DueDates.NEVER : reminders.get(number - 1);
    }

    /** So many mornings after the one of the due day; after the grace nobody is asked again. */
    static Instant again(Instant opens, Instant overdue, int number, ZoneId zone) {
        Instant morning = ZonedDateTime.ofInstant(opens, zone).plusDays(number).toInstant();
        return morning.isAfter(overdue) ? DueDates.NEVER : morning;
    }

    /** The morning of the day on which the grace ends; without a grace it never comes. */
    static Instant last(Instant opens, Instant overdue, ZoneId zone) {
        long days = ChronoUnit.DAYS.between(day(opens, zone), day(overdue, zone));
        return days == 0 ? DueDates.NEVER : again(opens, overdue, (int) days, zone);
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }
}
