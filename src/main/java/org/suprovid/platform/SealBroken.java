package org.suprovid.platform;

import java.security.GeneralSecurityException;

/** Sealed bytes do not open: they were changed, or moved to another person or place. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(GeneralSecurityException cause) {
        super("Sealed bytes do not open", cause);
    }
}
