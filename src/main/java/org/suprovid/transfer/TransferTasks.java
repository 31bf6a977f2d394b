package org.suprovid.transfer;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Cases;
import org.suprovid.document.FormContext;

/** What the forms of tasks in a transfer have in common: which transfer is meant, and how it is called. */
@Component
class TransferTasks {

    private final TransferStore store;
    private final TransferDirectory directory;
    private final Cases cases;
    private final MessageSource texts;

    TransferTasks(TransferStore store, TransferDirectory directory, Cases cases, MessageSource texts) {
        this.store = store;
        this.directory = directory;
        this.cases = cases;
        this.texts = texts;
    }

    /** The transfer that the task is about, held until the transaction ends. */
    Transfer hold(FormContext context) {
        return store.hold(Long.parseLong(context.subject()));
    }

    Transfer transfer(FormContext context) {
        return store.get(Long.parseLong(context.subject()));
    }

    /** To whom the client goes. */
    String about(FormContext context) {
        String receiver = directory.receiver(transfer(context));
        return texts.getMessage("transfer.about", new Object[] {receiver}, context.locale());
    }

    /** Page of the transfer the task is about. */
    String page(FormContext context) {
        return TransferPaths.of(
                cases.get(context.caseId()).number(), transfer(context).number());
    }
}
