package org.suprovid.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Fact;
import org.suprovid.security.AccessLog;

/** What is to be thought of before a service: papers to bring, conditions to keep (R-PLAN-14), what is tried instead (R-ETH-11). */
@Component
class LineFacts {

    private final AccessLog log;
    private final PlanTexts words;
    private final MessageSource texts;

    LineFacts(AccessLog log, PlanTexts words, MessageSource texts) {
        this.log = log;
        this.words = words;
        this.texts = texts;
    }

    /** Empty if the plan says nothing of it; the reading is logged like that of the plan (R-CONF-03). */
    @Transactional
    List<Fact> of(CaseFile file, PlanLine line, Locale reader) {
        List<Fact> facts = Stream.of(
                        fact("plan.conditions.title", line.words().conditions(), reader),
                        fact("plan.instead.title", words.instead(line, reader), reader))
                .flatMap(Optional::stream)
                .toList();
        if (!facts.isEmpty()) {
            log.read("plan", file.personId(), file.cardId(), file.id());
        }
        return facts;
    }

    private Optional<Fact> fact(String title, String said, Locale reader) {
        return Optional.ofNullable(said)
                .filter(words -> !words.isBlank())
                .map(words -> Fact.of(texts.getMessage(title, null, reader), words));
    }
}
