package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of a deadline as a diagram asks for it, for example {@code ${deadlines.reminder(execution,'PLAN_LINE_DUE',1,lineId)}}.
 *
 * @param number which reminder, counted from 1
 * @param subjectVariable name of the variable that holds the subject, null for the case itself
 */
record DeadlineCall(String date, String code, int number, String subjectVariable) {

    private static final Pattern CALL =
            Pattern.compile("[$#]\\{\\s*deadlines\\.(due|opens|reminder|overdue)\\(\\s*execution\\s*,"
                    + "\\s*['\"](\\w+)['\"]\\s*(?:,\\s*(\\d+)\\s*)?(?:,\\s*([A-Za-z_]\\w*)\\s*)?\\)\\s*}");

    /** Empty if the expression is none of ours; a timer's configuration may stand around it. */
    static Optional<DeadlineCall> in(String expression) {
        Matcher call = CALL.matcher(expression == null ? "" : expression);
        if (!call.find()) {
            return Optional.empty();
        }
        int number = call.group(3) == null ? 1 : Integer.parseInt(call.group(3));
        return Optional.of(new DeadlineCall(call.group(1), call.group(2), number, call.group(4)));
    }

    /** The subject, read from the variables around the call; empty for the case itself. */
    String subject(Function<String, Object> variables) {
        return subjectVariable == null ? "" : String.valueOf(variables.apply(subjectVariable));
    }

    /** The date asked for, out of a deadline's dates. */
    Instant of(Instant due, Instant overdue, Working working) {
        return switch (date) {
            case "opens" -> working.opens();
            case "overdue" -> overdue;
            case "reminder" -> reminder(working.reminders(), number);
            default -> due;
        };
    }

    /** A reminder that the standard does not have never comes. */
    static Instant reminder(List<Instant> reminders, int number) {
        return number > reminders.size() ? DueDates.NEVER : reminders.get(number - 1);
    }
}
