package org.suprovid.plan;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Fact;
import org.suprovid.security.AccessLog;

/** What a client has to be reminded of before a service: papers to bring, conditions to keep (R-PLAN-14). */
@Component
class LineFacts {

    private final AccessLog log;
    private final MessageSource texts;

    LineFacts(AccessLog log, MessageSource texts) {
        this.log = log;
        this.texts = texts;
    }

    /** Empty if the plan names none; the reading is logged like that of the plan (R-CONF-03). */
    @Transactional
    List<Fact> of(CaseFile file, PlanLine line, Locale reader) {
        String conditions = line.words().conditions();
        if (conditions == null || conditions.isBlank()) {
            return List.of();
        }
        log.read("plan", file.personId(), file.cardId(), file.id());
        return List.of(Fact.of(texts.getMessage("plan.conditions.title", null, reader), conditions));
    }
}
