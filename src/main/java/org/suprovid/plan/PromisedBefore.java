package org.suprovid.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;
import org.suprovid.document.Fact;

/**
 * What was promised to a client before the case passed into this programme, until the plan here says by when (R-LESSON-60): no date is
 * lost between two plans. The lines lie in the draft that came along, each with the day on which its date was given.
 */
@Component
class PromisedBefore implements CaseSection {

    private final Plans plans;
    private final PlanTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    PromisedBefore(Plans plans, PlanTexts texts, MessageSource messages, Clock clock) {
        this.plans = plans;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean concerns(CaseFile file) {
        return file.isOpen() && !lines(file).isEmpty();
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public String id() {
        return "promised";
    }

    @Override
    public String titleKey() {
        return "plan.promised.title";
    }

    @Override
    public String template() {
        return "plan/promised";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        Locale reader = LocaleContextHolder.getLocale();
        return Map.of(
                "promised",
                lines(file).stream()
                        .map(line -> new Promise(due(line), texts.what(line, reader)))
                        .toList());
    }

    /** Above the form with which the plan here is drafted. */
    List<Fact> facts(CaseFile file, Locale reader) {
        return lines(file).stream()
                .map(line -> new Fact(
                        messages.getMessage("plan.promised.fact", null, reader),
                        texts.what(line, reader),
                        false,
                        texts.day(line.due(), reader)))
                .toList();
    }

    private List<PlanLine> lines(CaseFile file) {
        LocalDate opened = LocalDate.ofInstant(file.openedAt(), clock.getZone());
        return plans.drafts(file).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.isOpen() && line.dueSetOn().isBefore(opened))
                .sorted(Comparator.comparing(PlanLine::due))
                .toList();
    }

    private Instant due(PlanLine line) {
        return line.due().plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    }

    /** @param due the last second of the day; @param what the line in few words */
    public record Promise(Instant due, String what) {}
}
