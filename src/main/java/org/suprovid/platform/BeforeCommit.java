package org.suprovid.platform;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Leaves a step for the end of the transaction, in which it still runs: when what is under way now is written. */
@Component
public class BeforeCommit {

    private final RowAccess access;

    BeforeCommit(RowAccess access) {
        this.access = access;
    }

    /** Runs the step as the system itself, right before the commit; nothing happens if that does not come. */
    public void run(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                access.asSystem(step);
            }
        });
    }
}
