package org.suprovid.standard;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.suprovid.platform.FieldError;

/** A reason for the log and for people who write standards as files; pages say it in the reader's language. */
final class EnglishReason {

    private EnglishReason() {}

    static String of(FieldError error) {
        String pattern =
                ResourceBundle.getBundle("messages.standard", Locale.ROOT).getString(error.code());
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(error.args());
    }
}
