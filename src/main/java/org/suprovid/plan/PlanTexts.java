package org.suprovid.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words for the codes of a plan, in the reader's language. */
@Component
class PlanTexts {

    private final MessageSource messages;

    PlanTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a code; the code itself if an analyst brought it and nobody has named it yet. */
    String of(String list, String code, Locale locale) {
        return code == null ? "" : messages.getMessage("plan." + list + "." + code, null, code, locale);
    }

    /** A line in few words: what, with whom, until when. */
    String line(PlanLine line, String partner, Locale locale) {
        String what = what(line, locale);
        String where = partner == null ? "" : " · " + partner;
        return of("kind", line.kind().name(), locale) + " · " + what + where + " · " + day(line.due(), locale);
    }

    /** The measure as it is written, else the service. */
    String what(PlanLine line, Locale locale) {
        String measure = line.words().measure();
        return measure != null ? measure : of("service", line.service(), locale);
    }

    /** What is tried where a line did not work; empty if nothing is. */
    String instead(PlanLine line, Locale locale) {
        String code = line.words().instead();
        return "NONE".equals(code) ? "" : of("instead", code, locale);
    }

    String day(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }
}
