package org.suprovid.twelvestep;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** Tells cases of questionnaires that came: at once, and on rounds what came early or what a killed node left. */
@Component
class QuestionnaireRounds {

    private static final int MOST = 200;
    private static final Logger LOG = LoggerFactory.getLogger(QuestionnaireRounds.class);
    private final QuestionnaireDesk desk;

    QuestionnaireRounds(QuestionnaireDesk desk) {
        this.desk = desk;
    }

    /** One round through all of them, as the system: what cannot be told now keeps nothing else from being told. */
    void goRound() {
        List<Long> slice;
        for (long last = 0; !(slice = desk.untold(last, MOST)).isEmpty(); last = slice.get(slice.size() - 1)) {
            slice.forEach(this::tell);
        }
    }

    /** Not inside the transaction that took it in: a second connection would wait for the first. */
    void atOnce(long id) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            tell(id);
        }
    }

    /** The answer is kept already: whoever was at the case meanwhile does not cost it, and the next round tells it again. */
    private void tell(long id) {
        try {
            desk.tell(id);
        } catch (RuntimeException e) {
            LOG.warn(
                    "A case could not be told of questionnaire {}: {}",
                    id,
                    e.getClass().getName());
        }
    }
}
