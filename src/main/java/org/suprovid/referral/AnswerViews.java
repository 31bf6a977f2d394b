package org.suprovid.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.document.Option;
import org.suprovid.link.LinkOpening;
import org.suprovid.platform.DayInWords;
import org.suprovid.referral.AnswerView.Said;

/** Lays out a page of an answer in the language of the one who reads. */
@Component
class AnswerViews {

    private static final List<String> WHY_REFUSED = List.of(
            "PROVIDER_UNAVAILABLE",
            "QUEUE",
            "MISSING_DOCUMENTS",
            "DEFERRED_BY_DOCTOR",
            "NOT_ELIGIBLE",
            "COST",
            "CLIENT_NOT_READY",
            "CLIENT_REFUSED",
            "NO_AGREEMENT",
            "PROVIDER_REFUSED",
            "OTHER");
    private static final List<String> WHY_AWAY =
            List.of("CLIENT_NO_SHOW", "CLIENT_REFUSED", "CLIENT_NOT_READY", "TRANSPORT", "MOVED", "OTHER");
    private final MessageSource texts;

    AnswerViews(MessageSource texts) {
        this.texts = texts;
    }

    AnswerView page(AnswerStep step, AnswerForm form, LinkOpening<LinkOpened> opening, Locale reader) {
        AnswerGiven given = form.given();
        return new AnswerView(
                step,
                opening.link().slip(),
                neutral(opening.link().service(), reader),
                Math.max(AnswerStep.of(given).indexOf(step), 0) + 1,
                opening.proof(),
                carried(step, form),
                step == AnswerStep.CHECK ? said(given, reader) : List.of(),
                options("answer.came.", List.of("YES", "NO"), reader),
                options(
                        "answer.outcome.",
                        Stream.of(ServiceOutcome.values()).map(Enum::name).toList(),
                        reader),
                options("answer.reason.", step == AnswerStep.AWAY ? WHY_AWAY : WHY_REFUSED, reader));
    }

    /** As the slip says it. */
    private String neutral(String service, Locale reader) {
        return texts.getMessage("journal.neutral." + service, null, text("answer.service.other", reader), reader);
    }

    /** What the page of a step does not ask, so that it is sent along. */
    static Map<String, String> carried(AnswerStep step, AnswerForm form) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("came", form.came());
        all.put("receivedOn", form.receivedOn());
        all.put("outcome", form.outcome());
        all.put("servedBy", form.servedBy());
        all.put("position", form.position());
        all.put("refusalReason", form.refusalReason());
        all.put("result", form.result());
        all.put("nextVisitOn", form.nextVisitOn());
        all.put("furtherTo", form.furtherTo());
        all.entrySet().removeIf(field -> step.asks(field.getKey()) || field.getValue() == null);
        return all;
    }

    /** What somebody says, in the reader's words. */
    List<Said> said(AnswerGiven given, Locale reader) {
        List<Said> said = new ArrayList<>();
        add(said, "came", given.came() == null ? null : text("answer.came." + (given.came() ? "YES" : "NO"), reader));
        add(said, "receivedOn", day(given.receivedOn(), reader));
        add(said, "outcome", given.outcome() == null ? null : text("answer.outcome." + given.outcome(), reader));
        add(said, "refusalReason", reason(given.refusalReason(), reader));
        add(said, "servedBy", given.servedBy());
        add(said, "position", given.position());
        add(said, "result", given.result());
        add(said, "nextVisitOn", day(given.nextVisitOn(), reader));
        add(said, "furtherTo", given.furtherTo());
        return said;
    }

    private static void add(List<Said> said, String field, String value) {
        if (value != null) {
            said.add(new Said(field, value));
        }
    }

    /** What is no reason of ours is not repeated. */
    private String reason(String code, Locale reader) {
        boolean ours = code != null && (WHY_AWAY.contains(code) || WHY_REFUSED.contains(code));
        return ours ? text("answer.reason." + code, reader) : null;
    }

    private static String day(LocalDate day, Locale reader) {
        return day == null ? null : DayInWords.full(day, reader);
    }

    private List<Option> options(String prefix, List<String> codes, Locale reader) {
        return codes.stream()
                .map(code -> new Option(code, text(prefix + code, reader)))
                .toList();
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
