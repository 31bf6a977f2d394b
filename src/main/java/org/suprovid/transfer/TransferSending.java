package org.suprovid.transfer;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the newest package go: what is sent is what was read before (R-LESSON-60). */
@Component
@Transactional
class TransferSending {

    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferPackages packages;
    private final TransferEvents events;
    private final TransferNews news;
    private final Clock clock;

    TransferSending(
            TransferMapper mapper,
            TransferStore store,
            TransferPackages packages,
            TransferEvents events,
            TransferNews news,
            Clock clock) {
        this.mapper = mapper;
        this.store = store;
        this.packages = packages;
        this.events = events;
        this.news = news;
        this.clock = clock;
    }

    void send(long transferId) {
        packages.send(transferId);
        mapper.sent(transferId, clock.instant());
        Transfer sent = store.get(transferId);
        events.record(sent, "SENT", null);
        news.arrived(sent);
    }
}
