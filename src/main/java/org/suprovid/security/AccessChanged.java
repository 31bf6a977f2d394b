package org.suprovid.security;

import java.time.Instant;
import java.util.Set;

/**
 * An administrator has changed by what, or to what, somebody else comes in; said in the transaction that does it.
 *
 * @param by the administrator
 * @param roles before and after
 * @param programmes ids, before and after
 */
public record AccessChanged(
        What what, long member, long by, Set<Role> roles, Set<Long> programmes, boolean worksWithClients, Instant at) {

    /** What was done. */
    public enum What {
        /** Somebody new may sign in. */
        ADDED,
        /** Roles, programmes or the lock. */
        RIGHTS,
        /** A password that the administrator has seen. */
        PASSWORD
    }
}
