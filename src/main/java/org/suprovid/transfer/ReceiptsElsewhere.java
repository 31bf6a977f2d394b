package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What another organisation said to a package, as our own worker writes it down; its task tells the process. */
@Component
@Transactional
class ReceiptsElsewhere {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferQuestions questions;
    private final TransferEvents events;
    private final TransferNews news;
    private final Clock clock;

    ReceiptsElsewhere(
            TransferMapper mapper,
            TransferStore store,
            TransferQuestions questions,
            TransferEvents events,
            TransferNews news,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.questions = questions;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    void accepted(Transfer transfer, LocalDate on, String by, long documentId) {
        store.say(transfer, words -> words.receivedBy(by));
        mapper.receive(transfer.id(), clock.instant(), null, on);
        events.record(transfer, "RECEIVED", null, documentId);
    }

    void asked(Transfer transfer, String question, long documentId) {
        questions.ask(transfer, null, question);
        mapper.questioned(transfer.id());
        events.record(transfer, "QUESTIONED", null, documentId);
    }

    void refused(Transfer transfer, String reason, String said, long documentId) {
        store.say(transfer, words -> words.ended(said));
        mapper.close(transfer.id(), TransferState.REFUSED, reason, clock.instant());
        events.record(transfer, "REFUSED", reason, documentId);
        news.ended(store.get(transfer.id()));
    }
}
