package org.suprovid.transfer;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.platform.CurrentActor;

/** The form {@code transfer-approval}: the supervisor of the sending side decides; from then on ten days run (T-21). */
@Component
class TransferApprovalForm extends TransferTaskForm {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferEvents events;
    private final TransferNews news;
    private final Clock clock;

    TransferApprovalForm(
            TransferTasks tasks,
            TransferMapper mapper,
            TransferStore store,
            TransferEvents events,
            TransferNews news,
            Clock clock) {
        super("transfer-approval", tasks);
        this.mapper = mapper;
        this.store = store;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    @Override
    void accepted(Transfer transfer, long documentId, Answers answers) {
        if (answers.yes("transferApproved")) {
            mapper.approve(transfer.id(), CurrentActor.staffId(), clock.instant());
            events.record(transfer, "APPROVED", null, documentId);
        } else {
            store.say(transfer, words -> words.ended(answers.text("remarks")));
            mapper.close(transfer.id(), TransferState.NOT_APPROVED, "SUPERVISOR_DECLINED", clock.instant());
            events.record(transfer, "NOT_APPROVED", null, documentId);
            news.ended(store.get(transfer.id()));
        }
    }
}
