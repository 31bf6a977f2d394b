package org.suprovid.plan;

/**
 * What is said of a line that does not go as planned. Nobody is blamed: another way is looked for (R-ETH-11, R-12S-04d).
 *
 * @param said why, in words, null if nothing is said
 * @param instead code of what is tried instead, null if not said
 */
record Noted(String said, String instead) {

    static final Noted NOTHING = new Noted(null, null);

    LineWords in(LineWords words) {
        return words.noted(said).trying(instead);
    }
}
