package org.suprovid.notification;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Keeps out of mail and messages what could say over somebody's shoulder who comes to us and why: an analyst may call a task whatever
 * helps, its name is read behind the sign-in (R-CONF-05, R-CONF-06).
 */
@Component
public class Discretion {

    private static final Pattern TELLING = Pattern.compile(
            "\\b(hiv|aids|art|arv|tb|sti|ost|prep|cd4)\\b|\\b(віл|сніду?|арт|арв\\p{L}*|тб|ірп|іпсш|зпт)\\b"
                    + "|\\b(вич|спида?|иппп)\\b|test|diagnos|treatment|therap|medic|drug|hepat|tubercul|sex|pregnan|prison|viol"
                    + "|тест|діагно|диагно|лікув|лечен|терап|медич|медиц|нарко|гепат|туберк|секс|вагітн|беремен|в.язниц|тюр|насил",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private final MessageSource texts;

    Discretion(MessageSource texts) {
        this.texts = texts;
    }

    /** Whether a stranger who reads this would know too much. */
    public boolean tells(String text) {
        return TELLING.matcher(text).find();
    }

    /** The name of a task or a deadline as a stranger may read it. */
    String of(String name, Locale locale) {
        return tells(name) ? texts.getMessage("notification.mail.task", null, locale) : name;
    }
}
