package org.suprovid.referral;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** Delivers what lies in the inbox: at once when it has come in, and on rounds what a killed node left or was too early. */
@Component
class AnswerRounds {

    private static final int MOST = 200;
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRounds.class);
    private final AnswerDesk desk;

    AnswerRounds(AnswerDesk desk) {
        this.desk = desk;
    }

    /** One round, as the system. */
    void goRound() {
        desk.due(MOST).forEach(this::deliver);
    }

    /** Not inside the transaction that took it in: a second connection would wait for the first. */
    void atOnce(long id) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            deliver(id);
        }
    }

    /** One that cannot be delivered holds up no other, and nobody who waits for a page. */
    private void deliver(long id) {
        try {
            desk.deliver(id);
        } catch (RuntimeException e) {
            LOG.warn("Answer {} could not be delivered: {}", id, e.getClass().getName());
            noteFailure(id);
        }
    }

    private void noteFailure(long id) {
        try {
            desk.broke(id);
        } catch (RuntimeException e) {
            // it stays as it was and is taken up on the next round
            LOG.warn("Answer {} waits as it was: {}", id, e.getClass().getName());
        }
    }
}
