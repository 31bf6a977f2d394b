package org.suprovid.notification;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Undelivered.Trouble;

/** Takes round what waits in the outbox; each letter in a transaction of its own. */
@Component
class Postman {

    private static final int MOST = 200;
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private final PostDesk desk;
    private final Channels channels;

    Postman(PostDesk desk, Channels channels) {
        this.desk = desk;
        this.channels = channels;
    }

    /** One round, as the system; a way on which nobody is let in holds up no other. */
    void goRound() {
        channels.ready().forEach(this::goRound);
    }

    private void goRound(String channel) {
        for (long id : desk.due(channel, MOST)) {
            Optional<Trouble> trouble = handOver(id);
            if (trouble.isPresent() && trouble.get().concernsAll()) {
                LOG.warn("{} does not leave: {}", channel, trouble.get());
                return;
            }
        }
    }

    private Optional<Trouble> handOver(long id) {
        try {
            return desk.handOver(id);
        } catch (RuntimeException e) {
            // one letter that cannot be written must not hold up all others
            LOG.error("Letter {} could not be written: {}", id, e.getClass().getName());
            desk.broke(id);
            return Optional.of(Trouble.BROKEN);
        }
    }
}
