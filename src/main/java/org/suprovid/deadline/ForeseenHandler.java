package org.suprovid.deadline;

import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** Reads what the database has counted; one answer instead of four looks at the same rows. */
@Component
class ForeseenHandler extends JsonHandler<Foreseen> {

    ForeseenHandler() {
        super(Foreseen.class);
    }
}
