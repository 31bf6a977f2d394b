package org.suprovid.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.FormDays;
import org.suprovid.document.Answers;
import org.suprovid.document.Fact;
import org.suprovid.security.AccessLog;

/** Dates that pass between the draft of a plan and the day it comes into force: said before, not found overdue after (R-PLAN-14). */
@Component
class PassedDates {

    private final Plans plans;
    private final PlanTexts texts;
    private final MessageSource messages;
    private final AccessLog log;
    private final FormDays days;

    PassedDates(Plans plans, PlanTexts texts, MessageSource messages, AccessLog log, FormDays days) {
        this.plans = plans;
        this.texts = texts;
        this.messages = messages;
        this.log = log;
        this.days = days;
    }

    /** Ids of the lines concerned, as a form chooses them. */
    List<String> chosen(CaseFile file) {
        return lines(file).stream().map(line -> String.valueOf(line.id())).toList();
    }

    /** Above a form in which only the whole plan can be sent back; the reading is logged like that of the plan (R-CONF-03). */
    @Transactional
    List<Fact> facts(CaseFile file, Locale reader) {
        List<PlanLine> lines = lines(file);
        if (!lines.isEmpty()) {
            log.read("plan", file.personId(), file.cardId(), file.id());
        }
        return lines.stream()
                .map(line -> new Fact(
                        messages.getMessage("plan.datePassed", new Object[] {texts.day(line.due(), reader)}, reader),
                        texts.what(line, reader),
                        false,
                        messages.getMessage("plan.datePassed.note", null, reader)))
                .toList();
    }

    /** The dates agreed instead, by line. */
    static Map<Long, LocalDate> agreedInstead(Answers answers, Set<Long> proposed) {
        Map<Long, LocalDate> dates = new HashMap<>();
        ChosenLines.rows(answers, proposed).forEach((lineId, row) -> {
            if (row.has("newDue")) {
                dates.put(lineId, row.date("newDue"));
            }
        });
        return dates;
    }

    private List<PlanLine> lines(CaseFile file) {
        return plans.drafts(file).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.isOpen() && line.due().isBefore(days.today()))
                .toList();
    }
}
