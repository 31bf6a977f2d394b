package org.suprovid.deadline;

import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** Keeps the working of a date as JSON. */
@Component
class WorkingHandler extends JsonHandler<Working> {

    WorkingHandler() {
        super(Working.class);
    }
}
