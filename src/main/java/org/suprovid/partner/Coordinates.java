package org.suprovid.partner;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place on the map in degrees, as people copy it from one: {@code 50.4501, 30.5234}. */
record Coordinates(BigDecimal latitude, BigDecimal longitude) {

    private static final Pattern TEXT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d{1,6})?)\\d*[\\s,;]+(-?\\d{1,3}(?:\\.\\d{1,6})?)\\d*\\s*");
    private static final BigDecimal NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal EAST = BigDecimal.valueOf(180);

    /** Empty if the text is no place on Earth. */
    static Optional<Coordinates> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal latitude = new BigDecimal(parts.group(1));
        BigDecimal longitude = new BigDecimal(parts.group(2));
        boolean onEarth =
                latitude.abs().compareTo(NORTH) <= 0 && longitude.abs().compareTo(EAST) <= 0;
        return onEarth ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    @Override
    public String toString() {
        return latitude.stripTrailingZeros().toPlainString() + ", "
                + longitude.stripTrailingZeros().toPlainString();
    }
}
