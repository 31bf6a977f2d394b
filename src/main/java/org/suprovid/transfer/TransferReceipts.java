package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Instances;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.RowAccess;

/** What the receiving side says to a package, each with Problem.Conflict if it was answered or taken back meanwhile (R-LESSON-60). */
@Component
@Transactional
public class TransferReceipts {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferQuestions questions;
    private final TransferDirectory directory;
    private final TransferEvents events;
    private final TransferNews news;
    private final Deadlines deadlines;
    private final Instances instances;
    private final RowAccess access;
    private final Clock clock;

    TransferReceipts(
            TransferMapper mapper,
            TransferStore store,
            TransferQuestions questions,
            TransferDirectory directory,
            TransferEvents events,
            TransferNews news,
            Deadlines deadlines,
            Instances instances,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.questions = questions;
        this.directory = directory;
        this.events = events;
        this.news = news;
        this.deadlines = deadlines;
        this.instances = instances;
        this.access = access;
        this.clock = clock;
    }

    /** Acknowledges receipt: from now on the client and everything open are the receiver's. */
    public Transfer accept(long id) {
        long receiver = CurrentActor.staffId();
        Transfer transfer = store.holdToAnswer(id);
        directory.requireLeader(transfer);
        access.asSystem(() -> {
            mapper.receive(id, clock.instant(), receiver, LocalDate.now(clock));
            events.recordOf(receiver, transfer, "RECEIVED", null);
            tell(transfer, "ACCEPTED");
        });
        return store.get(id);
    }

    /** Asks the sender something before taking over; the package comes once more with the answer. */
    public void ask(long id, String question) {
        Required.words(question);
        long receiver = CurrentActor.staffId();
        Transfer transfer = store.holdToAnswer(id);
        access.asSystem(() -> {
            questions.ask(transfer, receiver, question);
            mapper.questioned(id);
            events.recordOf(receiver, transfer, "QUESTIONED", null);
            news.asked(transfer);
            tell(transfer, "ASKED");
        });
    }

    /** Does not take the client over; the case stays where and as it is. @param said in words, null if nothing */
    public void refuse(long id, RefusalReason reason, String said) {
        Required.reason(reason, said);
        long receiver = CurrentActor.staffId();
        Transfer transfer = store.holdToAnswer(id);
        access.asSystem(() -> {
            store.say(transfer, words -> words.ended(said));
            mapper.close(id, TransferState.REFUSED, reason.name(), clock.instant());
            events.recordOf(receiver, transfer, "REFUSED", reason.name());
            deadlines.superseded(transfer.caseId(), TransferDates.INFO, transfer.subject());
            news.ended(store.get(id));
            tell(transfer, "REFUSED");
        });
    }

    private void tell(Transfer transfer, String answer) {
        instances.tell(
                transfer.processInstanceId(),
                TransferProcess.TRANSFER_ANSWERED,
                Map.of(TransferProcess.RECEIPT, answer));
    }
}
