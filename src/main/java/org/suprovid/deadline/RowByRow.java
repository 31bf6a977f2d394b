package org.suprovid.deadline;

import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deals with many rows, each in a transaction of its own: one that cannot be dealt with holds up no other. */
@Component
class RowByRow {

    private static final Logger LOG = LoggerFactory.getLogger(RowByRow.class);
    private static final int PAGE = 500;
    private final TransactionTemplate transaction;

    RowByRow(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** Ids in their order, after one of them. */
    @FunctionalInterface
    interface Page {
        List<Long> after(long id, int most);
    }

    void each(Page page, LongConsumer step) {
        List<Long> ids = List.of(0L);
        while (!ids.isEmpty()) {
            long last = ids.get(ids.size() - 1);
            ids = transaction.execute(tx -> page.after(last, PAGE));
            ids.forEach(id -> one(id, step));
        }
    }

    private void one(long id, LongConsumer step) {
        try {
            transaction.executeWithoutResult(tx -> step.accept(id));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Deadline {} is left for the next time: {}",
                    id,
                    e.getClass().getSimpleName());
        }
    }
}
