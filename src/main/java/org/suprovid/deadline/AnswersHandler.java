package org.suprovid.deadline;

import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** Sends answers to the database as JSON. */
@Component
class AnswersHandler extends JsonHandler<Answers> {

    AnswersHandler() {
        super(Answers.class);
    }
}
