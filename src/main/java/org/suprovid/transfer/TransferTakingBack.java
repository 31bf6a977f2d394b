package org.suprovid.transfer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Cases;
import org.suprovid.platform.Problem;

/** Takes a transfer back before its receipt is acknowledged; nothing has changed for the case then. */
@Component
@Transactional
class TransferTakingBack {

    private final Cases cases;
    private final TransferStore store;
    private final TransferCancelling cancelling;

    TransferTakingBack(Cases cases, TransferStore store, TransferCancelling cancelling) {
        this.cases = cases;
        this.store = store;
        this.cancelling = cancelling;
    }

    /** @throws Problem.Conflict if it is over already @throws Problem.Invalid without a reason */
    void withdraw(String caseNumber, int number, TakingBackReason reason, String said) {
        Required.reason(reason, said);
        Transfer transfer =
                store.hold(store.get(cases.get(caseNumber).id(), number).id());
        if (!transfer.isRunning()) {
            throw new Problem.Conflict("transfer.problem.answered", String.valueOf(number));
        }
        cancelling.withdraw(transfer, reason.name(), said);
    }
}
