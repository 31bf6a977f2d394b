package org.suprovid.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;

/** Starts the process of a transfer, once: through the diagram of its case if that waits for it, else at once. */
@Component
@Transactional
class TransferStart {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final Cases cases;
    private final Instances instances;

    TransferStart(TransferMapper mapper, TransferStore store, Cases cases, Instances instances) {
        this.mapper = mapper;
        this.store = store;
        this.cases = cases;
        this.instances = instances;
    }

    /** A case that began on an older diagram does not hear of transfers: its client is passed on all the same. */
    void requested(Transfer transfer, CaseFile file) {
        String instance = file.processInstanceId();
        if (instance != null && instances.waitsFor(instance, TransferProcess.TRANSFER_REQUESTED)) {
            instances.tellWithin(
                    instance, TransferProcess.TRANSFER_REQUESTED, Map.of(TransferProcess.TRANSFER_ID, transfer.id()));
        } else {
            start(transfer.id());
        }
    }

    void start(long transferId) {
        Transfer transfer = store.hold(transferId);
        if (transfer.processInstanceId() == null && transfer.isRunning()) {
            CaseFile file = cases.get(transfer.caseId());
            String instance = instances.startByMessage(
                    TransferProcess.TRANSFER_REQUESTED,
                    file.number(),
                    Map.of(
                            TransferProcess.CASE_ID, file.id(),
                            TransferProcess.CASE_MANAGER, String.valueOf(file.caseManagerId()),
                            TransferProcess.TRANSFER_ID, transfer.id(),
                            TransferProcess.GOES_TO, transfer.goesTo()));
            mapper.started(transfer.id(), instance);
        }
    }
}
