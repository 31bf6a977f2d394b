package org.suprovid.twelvestep;

import java.time.LocalDate;

/** How a client marks the own condition: 1 very bad, 5 very good (R-12S-08b). */
public record SelfRating(LocalDate filledOn, int physical, int mental) {

    private static final int WORST = 1;

    boolean isWorst() {
        return physical == WORST || mental == WORST;
    }
}
