package org.suprovid.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a form asks of an answer; what is null or false is not asked.
 *
 * @param decimals digits after the point a number may have
 * @param contact EMAIL or PHONE
 * @param asText whether a number is sent as text
 * @param notPast whether a date before today is refused
 */
record FieldRules(
        boolean required,
        BigDecimal min,
        BigDecimal max,
        Integer minLength,
        Integer maxLength,
        Pattern pattern,
        ContactKind contact,
        Integer decimals,
        boolean asText,
        boolean notPast) {

    static final FieldRules NONE = new FieldRules(false, null, null, null, null, null, null, null, false, false);
}
