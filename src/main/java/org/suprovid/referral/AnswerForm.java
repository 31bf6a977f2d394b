package org.suprovid.referral;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.suprovid.link.AnswerText;
import org.suprovid.platform.FieldError;

/**
 * An answer as the page carries it from step to step; nothing is kept on our side before it is sent.
 *
 * @param came YES or NO
 * @param step the page it was sent from
 * @param go NEXT, BACK or SEND; nothing: the same page once more, in another language
 * @param proof what only the page of this very link holds, so that no other site can send the form
 */
public record AnswerForm(
        String came,
        String receivedOn,
        String outcome,
        String servedBy,
        String position,
        String refusalReason,
        String result,
        String nextVisitOn,
        String furtherTo,
        String step,
        String go,
        String proof) {

    static final AnswerForm EMPTY =
            new AnswerForm(null, null, null, null, null, null, null, null, null, null, null, null);
    private static final int LONGEST_DAY = 10;
    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** Nothing that nobody sees is carried along or shown again. */
    public AnswerForm {
        came = AnswerText.line(came);
        receivedOn = AnswerText.line(receivedOn);
        outcome = AnswerText.line(outcome);
        servedBy = AnswerText.line(servedBy);
        position = AnswerText.line(position);
        refusalReason = AnswerText.line(refusalReason);
        result = AnswerText.lines(result);
        nextVisitOn = AnswerText.line(nextVisitOn);
        furtherTo = AnswerText.line(furtherTo);
    }

    /** As an address carries it: what proves the page belongs to the page alone. */
    AnswerForm withoutProof() {
        return new AnswerForm(
                came,
                receivedOn,
                outcome,
                servedBy,
                position,
                refusalReason,
                result,
                nextVisitOn,
                furtherTo,
                step,
                go,
                null);
    }

    /** What it says; fields that belong to another way through the pages are left out. */
    AnswerGiven given() {
        boolean yes = "YES".equals(came);
        Boolean hasCome = yes || "NO".equals(came) ? yes : null;
        ServiceOutcome what = yes ? outcomeOf(outcome) : null;
        List<AnswerStep> way =
                AnswerStep.of(new AnswerGiven(hasCome, null, what, null, null, null, null, null, null, null));
        return new AnswerGiven(
                        hasCome,
                        yes ? day(receivedOn) : null,
                        what,
                        null,
                        on(way, "refusalReason", refusalReason),
                        on(way, "servedBy", servedBy),
                        on(way, "position", position),
                        on(way, "result", result),
                        day(on(way, "nextVisitOn", nextVisitOn)),
                        on(way, "furtherTo", furtherTo))
                .tidied();
    }

    /** Days that nobody can read. */
    List<FieldError> unreadable() {
        return Stream.of("receivedOn", "nextVisitOn")
                .filter(field -> {
                    String typed = field.equals("receivedOn") ? receivedOn : nextVisitOn;
                    return typed != null && day(typed) == null;
                })
                .map(field -> new FieldError(field, "answer.error.date"))
                .toList();
    }

    private static String on(List<AnswerStep> way, String field, String value) {
        boolean asked = way.stream().anyMatch(step -> step.asks(field));
        return asked ? value : null;
    }

    private static ServiceOutcome outcomeOf(String name) {
        return Arrays.stream(ServiceOutcome.values())
                .filter(outcome -> outcome.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** As a browser sends it, or as people write it; null if it is neither. */
    private static LocalDate day(String typed) {
        if (typed == null || typed.length() > LONGEST_DAY) {
            return null;
        }
        try {
            return typed.contains(".") ? LocalDate.parse(typed, BY_HAND) : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
