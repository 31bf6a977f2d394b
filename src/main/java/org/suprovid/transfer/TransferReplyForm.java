package org.suprovid.transfer;

import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.FormContext;

/** The form {@code transfer-reply}: the receiver has asked back before taking over. */
@Component
class TransferReplyForm extends TransferTaskForm {

    private final TransferQuestions questions;
    private final TransferEvents events;

    TransferReplyForm(TransferTasks tasks, TransferQuestions questions, TransferEvents events) {
        super("transfer-reply", tasks);
        this.questions = questions;
        this.events = events;
    }

    /** What was asked. */
    @Override
    public String remark(FormContext context) {
        return questions.of(tasks.transfer(context)).stream()
                .filter(TransferQuestions.Asked::isOpen)
                .map(TransferQuestions.Asked::question)
                .findFirst()
                .orElse("");
    }

    @Override
    void accepted(Transfer transfer, long documentId, Answers answers) {
        questions.answer(transfer, answers.text("reply"));
        events.record(transfer, "ANSWERED", null, documentId);
    }
}
