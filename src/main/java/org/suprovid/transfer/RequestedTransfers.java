package org.suprovid.transfer;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Answers;
import org.suprovid.platform.CurrentActor;

/** Writes down the transfers that are asked for; what was said of them is sealed. */
@Component
@Transactional
class RequestedTransfers {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferEvents events;
    private final Clock clock;

    RequestedTransfers(TransferMapper mapper, TransferStore store, TransferEvents events, Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The form is signed: the transfer stands in the table. */
    void write(CaseFile file, long id, Answers said, long documentId) {
        boolean inside = said.is("goesTo", Transfer.INSIDE);
        TransferDirectory.Receiver to = inside ? TransferDirectory.Receiver.of(said.text("receiver")) : null;
        Transfer transfer = new Transfer(
                id,
                file.id(),
                mapper.nextNumber(file.id()),
                file.personId(),
                clock.instant(),
                CurrentActor.staffId(),
                said.text("goesTo"),
                inside ? to.programmeId() : null,
                inside ? to.managerId() : null,
                inside ? null : said.id("partner"),
                said.text("because"),
                TransferState.REQUESTED,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                documentId,
                store.seal(file.personId(), id, new TransferWords(said.text("why"), null, null, null)));
        mapper.insert(transfer);
        events.record(transfer, "REQUESTED", transfer.because(), documentId);
    }
}
