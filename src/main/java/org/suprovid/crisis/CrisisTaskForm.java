package org.suprovid.crisis;

import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** A form of a task in a crisis: it tells which crisis, leads to its page, and writes what the client took part in. */
abstract class CrisisTaskForm implements FormHandler {

    private final String form;
    final CrisisTasks tasks;
    final CrisisEvents events;

    CrisisTaskForm(String form, CrisisTasks tasks, CrisisEvents events) {
        this.form = form;
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public final String form() {
        return form;
    }

    @Override
    public final String about(FormContext context) {
        return tasks.about(context);
    }

    @Override
    public final String toRead(FormContext context) {
        return tasks.page(context);
    }

    @Override
    public final void accepted(FormContext context, Document document, Answers answers) {
        Crisis crisis = tasks.hold(context);
        accepted(crisis, document.id(), answers);
        events.tookPart(crisis.caseId(), answers.codes("participation"), document.id());
    }

    /** The document is signed: writes what it says of the crisis. */
    abstract void accepted(Crisis crisis, long documentId, Answers answers);
}
