package org.suprovid.notification;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Keeps out of mail, messages and slips what could say over somebody's shoulder who comes to us and why: an analyst may call a task whatever
 * helps, its name is read behind the sign-in (R-CONF-05, R-CONF-06).
 */
@Component
public class Discretion {

    private final TellingWords words;
    private final MessageSource texts;

    Discretion(TellingWords words, MessageSource texts) {
        this.words = words;
        this.texts = texts;
    }

    /** Whether a stranger who reads this in a message would know too much. */
    public boolean tells(String text) {
        return words.standIn(text, "MESSAGE");
    }

    /** Whether a slip must not say this: it may speak of a doctor, but name neither an illness nor a group of risk (R-REF-20). */
    public boolean tellsOnSlip(String text) {
        return words.standIn(text, "SLIP");
    }

    /** The name of a task or a deadline as a stranger may read it. */
    String of(String name, Locale locale) {
        return tells(name) ? texts.getMessage("notification.mail.task", null, locale) : name;
    }
}
