package org.suprovid.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;

/** The password was not looked at: nothing is known of it, and it counts as neither wrong nor right. */
class SignInNotTried extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final Why why;

    SignInNotTried(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }

    void sayWhen(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, why.seconds);
    }

    enum Why {
        /** Too many wrong passwords came from the address. */
        HELD("60"),
        /** Too many sign in at this moment. */
        BUSY("5");

        private final String seconds;

        Why(String seconds) {
            this.seconds = seconds;
        }
    }
}
