package org.suprovid.security;

import java.security.Principal;

/** A partner's program that has come in with its key; it is no member of staff and sees nothing. */
public record PartnerProgram(long keyId, long partnerId) implements Principal {

    @Override
    public String getName() {
        return "partner-program/" + keyId;
    }
}
