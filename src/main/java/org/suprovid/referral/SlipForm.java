package org.suprovid.referral;

import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** The form of a task of a referral: it is told apart by the slip and leads to the slip's page. */
abstract class SlipForm implements FormHandler {

    private final String form;
    final TaskAnswers tasks;

    SlipForm(String form, TaskAnswers tasks) {
        this.form = form;
        this.tasks = tasks;
    }

    @Override
    public final String form() {
        return form;
    }

    @Override
    public final String about(FormContext context) {
        return tasks.referral(context).slip();
    }

    @Override
    public final String toRead(FormContext context) {
        return tasks.page(context);
    }
}
