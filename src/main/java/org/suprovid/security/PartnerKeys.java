package org.suprovid.security;

import java.util.Optional;

/** Whoever keeps the keys of partners' programs tells here whose one is. */
public interface PartnerKeys {

    /** Empty for what is no key of ours, or of a partner who is active no more. */
    Optional<PartnerProgram> holder(String key);

    /** A wrong key came from that address. @return whether it may go on trying */
    boolean mayTryAgain(String address);
}
