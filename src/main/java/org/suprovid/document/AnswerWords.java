package org.suprovid.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.suprovid.platform.DayInWords;

/** Numbers, dates and yes or no in the words of one language. */
record AnswerWords(MessageSource messages, Locale locale) {

    String yesNo(boolean yes) {
        return messages.getMessage(yes ? "document.yes" : "document.no", null, locale);
    }

    String number(String number) {
        NumberFormat plain = NumberFormat.getInstance(locale);
        // forms ask for years, ages and quantities: "1 991" is no year
        plain.setGroupingUsed(false);
        return plain.format(new BigDecimal(number));
    }

    /** "26 November 2026". */
    String date(String iso) {
        return DayInWords.full(LocalDate.parse(iso), locale);
    }

    String moment(String iso) {
        return DayInWords.moment(LocalDateTime.parse(iso.substring(0, 16)), locale);
    }
}
