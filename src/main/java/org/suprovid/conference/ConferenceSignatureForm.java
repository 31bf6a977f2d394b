package org.suprovid.conference;

import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;
import org.suprovid.platform.CurrentActor;

/** The form {@code conference-signature}: who led the conference signs its minutes, or sends them back (R-DOC-21). */
@Component
class ConferenceSignatureForm implements FormHandler {

    private static final String SIGNED = "minutesSigned";
    static final String FORM = "conference-signature";

    private final ConferenceTasks tasks;
    private final ConferenceMinutes minutes;
    private final ConferenceEvents events;

    ConferenceSignatureForm(ConferenceTasks tasks, ConferenceMinutes minutes, ConferenceEvents events) {
        this.tasks = tasks;
        this.minutes = minutes;
        this.events = events;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public String about(FormContext context) {
        return tasks.about(context);
    }

    @Override
    public String toRead(FormContext context) {
        return "/documents/" + tasks.conference(context).minutesId();
    }

    /** A supervisor may sign for somebody who is away, but nobody what they wrote themselves. */
    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        Conference conference = tasks.conference(context);
        if (answers.yes(SIGNED) && conference.minutesBy() == CurrentActor.staffId()) {
            errors.add(SIGNED, "conference.error.ownMinutes");
        }
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        Conference conference = tasks.hold(context);
        if (answers.yes(SIGNED)) {
            minutes.signed(conference, document.id());
        } else {
            events.record(conference, "SENT_BACK", null, document.id());
        }
    }
}
