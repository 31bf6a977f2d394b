package org.suprovid.notification;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that a machine can send to: a plus, the country, the number. */
public record PhoneNumber(String value) {

    private static final Pattern WRITTEN = Pattern.compile("\\+?[\\d\\s\\u00A0().-]+");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9]\\d{9,14}");

    /**
     * What somebody wrote down; empty if it is anything but a whole number, such as one with a name beside it.
     *
     * @param country calling code of numbers that begin with a zero, such as 380
     */
    public static Optional<PhoneNumber> parse(String written, String country) {
        if (!WRITTEN.matcher(written.strip()).matches()) {
            return Optional.empty();
        }
        String number = international(written.replaceAll("[^\\d+]", ""), country);
        return INTERNATIONAL.matcher(number).matches() ? Optional.of(new PhoneNumber(number)) : Optional.empty();
    }

    private static String international(String bare, String country) {
        if (bare.startsWith("00")) {
            return "+" + bare.substring(2);
        }
        if (bare.startsWith("0")) {
            return "+" + country + bare.substring(1);
        }
        return bare.startsWith(country) ? "+" + bare : bare;
    }

    /** Says nothing: what is logged by accident is no number. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
