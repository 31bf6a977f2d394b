package org.suprovid.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.ProcessBeside;

/** Starts the process of a transfer, once: through the diagram of its case if that waits for it, else at once. */
@Component
@Transactional
class TransferStart {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final Cases cases;
    private final ProcessBeside beside;

    TransferStart(TransferMapper mapper, TransferStore store, Cases cases, ProcessBeside beside) {
        this.mapper = mapper;
        this.store = store;
        this.cases = cases;
        this.beside = beside;
    }

    void requested(Transfer transfer, CaseFile file) {
        Map<String, Object> which = Map.of(TransferProcess.TRANSFER_ID, transfer.id());
        beside.begin(file, TransferProcess.TRANSFER_REQUESTED, which, () -> start(transfer.id()));
    }

    void start(long transferId) {
        Transfer transfer = store.hold(transferId);
        if (transfer.processInstanceId() == null && transfer.isRunning()) {
            CaseFile file = cases.get(transfer.caseId());
            Map<String, Object> values =
                    Map.of(TransferProcess.TRANSFER_ID, transfer.id(), TransferProcess.GOES_TO, transfer.goesTo());
            mapper.started(transfer.id(), beside.start(file, TransferProcess.TRANSFER_REQUESTED, values));
        }
    }
}
