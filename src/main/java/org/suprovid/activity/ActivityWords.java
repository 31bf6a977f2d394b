package org.suprovid.activity;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.activity.AttendanceMapper.Attended;
import org.suprovid.platform.DayInWords;

/** Says in the reader's language how often somebody came. */
@Component
class ActivityWords {

    private final MessageSource texts;

    ActivityWords(MessageSource texts) {
        this.texts = texts;
    }

    /** On one day, or how often and when last. */
    public String attended(Attended one) {
        Locale reader = LocaleContextHolder.getLocale();
        String day = DayInWords.full(one.last(), reader);
        return one.times() == 1
                ? texts.getMessage("activity.attended.once", new Object[] {day}, reader)
                : texts.getMessage("activity.attended.times", new Object[] {one.times(), day}, reader);
    }
}
