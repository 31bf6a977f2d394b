package org.suprovid.security;

import org.springframework.security.core.AuthenticationException;
import org.suprovid.platform.DatabaseTrouble;

/** A sign-in that could not be decided because of the database is neither refused nor counted as wrong. */
final class SignInBroke {

    private SignInBroke() {}

    /** Passes the failure on to where database trouble is answered. */
    static void passOn(AuthenticationException why) {
        if (DatabaseTrouble.behind(why).isPresent()) {
            throw why;
        }
    }
}
