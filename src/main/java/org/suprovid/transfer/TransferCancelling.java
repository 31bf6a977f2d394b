package org.suprovid.transfer;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;
import org.suprovid.platform.BeforeCommit;

/** Takes transfers back, and lets go of those whose case has ended meanwhile; the case stays as it was. */
@Component
@Transactional
class TransferCancelling {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferEvents events;
    private final TransferNews news;
    private final Deadlines deadlines;
    private final Instances instances;
    private final BeforeCommit beforeCommit;
    private final Clock clock;

    TransferCancelling(
            TransferMapper mapper,
            TransferStore store,
            TransferEvents events,
            TransferNews news,
            Deadlines deadlines,
            Instances instances,
            BeforeCommit beforeCommit,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.events = events;
        this.news = news;
        this.deadlines = deadlines;
        this.instances = instances;
        this.beforeCommit = beforeCommit;
        this.clock = clock;
    }

    /** The sending side does not pass the client on after all. @param said in words, null if nothing */
    void withdraw(Transfer transfer, String reason, String said) {
        if (said != null) {
            store.say(transfer, words -> words.ended(said));
        }
        close(transfer, TransferState.WITHDRAWN, reason);
    }

    /** @param outcome with which the work on the case ends */
    void cancel(Transfer transfer, String outcome) {
        close(transfer, TransferState.CANCELLED, outcome);
    }

    /** The process has been told: its promise dies, and whoever was told of it hears that nothing comes. */
    void end(long transferId) {
        Transfer transfer = store.get(transferId);
        deadlines.superseded(transfer.caseId(), TransferDates.INFO, transfer.subject());
        news.ended(transfer);
    }

    private void close(Transfer transfer, TransferState state, String reason) {
        mapper.close(transfer.id(), state, reason, clock.instant());
        events.record(transfer, state.name(), reason);
        beforeCommit.run(() -> tell(transfer.processInstanceId()));
    }

    private void tell(String instance) {
        if (instance != null && instances.waitsFor(instance, TransferProcess.TRANSFER_CANCELLED)) {
            instances.tell(instance, TransferProcess.TRANSFER_CANCELLED, Map.of());
        }
    }
}
