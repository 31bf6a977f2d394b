package org.suprovid.standard;

/** A standard file that contradicts itself; the message names file, field and reason. */
class InvalidStandard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidStandard(String file, String where, String reason, Throwable cause) {
        super("standards/%s, %s: %s".formatted(file, where, reason), cause);
    }
}
