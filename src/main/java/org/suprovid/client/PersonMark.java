package org.suprovid.client;

import java.util.HexFormat;

/**
 * One thing a person can be found by, made unreadable.
 *
 * @param kind what it stands for
 * @param mark keyed digest
 */
record PersonMark(String kind, byte[] mark) {

    /** To be compared by. */
    String text() {
        return kind + " " + HexFormat.of().formatHex(mark);
    }
}
