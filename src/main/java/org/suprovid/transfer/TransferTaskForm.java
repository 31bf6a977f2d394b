package org.suprovid.transfer;

import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** A form of a task in a transfer: it tells to whom the client goes, and leads to the page with what is passed on. */
abstract class TransferTaskForm implements FormHandler {

    private final String form;
    final TransferTasks tasks;

    TransferTaskForm(String form, TransferTasks tasks) {
        this.form = form;
        this.tasks = tasks;
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
        accepted(tasks.hold(context), document.id(), answers);
    }

    /** The document is signed: writes what it says of the transfer. */
    abstract void accepted(Transfer transfer, long documentId, Answers answers);
}
