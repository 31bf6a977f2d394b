package org.suprovid.partner;

import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small things that the pages of partners say, for templates as {@code @partnerMarks}. */
@Component("partnerMarks")
class PartnerMarks {

    /** What a telephone dials. */
    public String dial(String phone) {
        String digits = phone.replaceAll("[^+\\d]", "");
        return digits.startsWith("+") ? "+" + digits.replace("+", "") : digits.replace("+", "");
    }

    /** A number with at most one digit behind the comma. */
    public String figure(Double number) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
