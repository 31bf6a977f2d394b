package org.suprovid.notification;

import org.springframework.stereotype.Component;
import org.suprovid.platform.JsonHandler;

/** Keeps the words of a notification as JSON. */
@Component
class WordsHandler extends JsonHandler<Words> {

    WordsHandler() {
        super(Words.class);
    }
}
