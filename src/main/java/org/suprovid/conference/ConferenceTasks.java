package org.suprovid.conference;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.FormContext;

/** What the forms of tasks in a conference have in common: which conference is meant, and how it is called. */
@Component
class ConferenceTasks {

    private final ConferenceStore store;
    private final Cases cases;
    private final MessageSource texts;

    ConferenceTasks(ConferenceStore store, Cases cases, MessageSource texts) {
        this.store = store;
        this.cases = cases;
        this.texts = texts;
    }

    /** The conference that the form is about, held until the transaction ends. */
    Conference hold(FormContext context) {
        return store.hold(Long.parseLong(context.subject()));
    }

    Conference conference(FormContext context) {
        return store.get(Long.parseLong(context.subject()));
    }

    CaseFile file(FormContext context) {
        return cases.get(context.caseId());
    }

    /** Its number, and its day once it has one; what it is about stands on its page, not in a heading. */
    String about(FormContext context) {
        return about(conference(context), context);
    }

    String about(Conference conference, FormContext context) {
        String number = String.valueOf(conference.number());
        return conference.heldOn() == null
                ? texts.getMessage("conference.title", new Object[] {number}, context.locale())
                : texts.getMessage(
                        "conference.about",
                        new Object[] {
                            number,
                            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                    .withLocale(context.locale())
                                    .format(conference.heldOn())
                        },
                        context.locale());
    }

    /** Page of the conference the task is about. */
    String page(FormContext context) {
        return page(conference(context), context);
    }

    String page(Conference conference, FormContext context) {
        return ConferencePaths.of(file(context).number(), conference.number());
    }
}
