package org.suprovid.transfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Continuations;
import org.suprovid.deadline.Deadlines;

/**
 * The client is the receiver's. Inside the organisation the case goes on there with everything that is open at this moment,
 * and the package is put together once more, so that it says what has happened since it was sent; then the case is left.
 */
@Component
@Transactional
class TransferHandingOver {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferPackages packages;
    private final Continuations continuations;
    private final TransferNews news;
    private final Deadlines deadlines;

    TransferHandingOver(
            TransferMapper mapper,
            TransferStore store,
            TransferPackages packages,
            Continuations continuations,
            TransferNews news,
            Deadlines deadlines) {
        this.mapper = mapper;
        this.store = store;
        this.packages = packages;
        this.continuations = continuations;
        this.news = news;
        this.deadlines = deadlines;
    }

    void handOver(long transferId) {
        Transfer transfer = store.hold(transferId);
        deadlines.met(transfer.caseId(), TransferDates.INFO, transfer.subject());
        if (transfer.isInside() && transfer.nextCaseId() == null) {
            packages.assemble(transfer.id());
            packages.send(transfer.id());
            CaseFile next = continuations.goOn(
                    transfer.caseId(),
                    transfer.programmeId(),
                    transfer.managerId(),
                    transfer.agreedParts(),
                    transfer.consentDocumentId());
            mapper.goesOnAs(transfer.id(), next.id());
        }
        news.received(store.get(transferId));
        continuations.leave(transfer.caseId());
    }
}
