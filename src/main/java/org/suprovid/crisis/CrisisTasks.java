package org.suprovid.crisis;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.FormContext;

/** What the forms of tasks in a crisis have in common: which crisis is meant, and how it is called. */
@Component
class CrisisTasks {

    private final CrisisStore store;
    private final Cases cases;
    private final MessageSource texts;

    CrisisTasks(CrisisStore store, Cases cases, MessageSource texts) {
        this.store = store;
        this.cases = cases;
        this.texts = texts;
    }

    /** The crisis that the task is about, held until the transaction ends. */
    Crisis hold(FormContext context) {
        return store.hold(Long.parseLong(context.subject()));
    }

    Crisis crisis(FormContext context) {
        return store.get(Long.parseLong(context.subject()));
    }

    CaseFile file(FormContext context) {
        return cases.get(context.caseId());
    }

    /** Its number and day; the kind stands on its page, not in a heading. */
    String about(FormContext context) {
        Crisis crisis = crisis(context);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(context.locale())
                .format(crisis.happenedOn());
        return texts.getMessage("crisis.about", new Object[] {String.valueOf(crisis.number()), day}, context.locale());
    }

    /** Page of the crisis the task is about. */
    String page(FormContext context) {
        return CrisisPaths.of(file(context).number(), crisis(context).number());
    }
}
