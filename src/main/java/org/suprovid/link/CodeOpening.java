package org.suprovid.link;

/**
 * What a code from paper opens.
 *
 * @param path of the page, null if it opens none
 * @param used whether the answer is there already
 */
public record CodeOpening(String path, boolean used) {

    static final CodeOpening NOTHING = new CodeOpening(null, false);
    static final CodeOpening USED = new CodeOpening(null, true);
}
