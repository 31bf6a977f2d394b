package org.suprovid.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, saying only whether to try again or to wait. */
class SignInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        SignInBroke.passOn(why);
        if (why instanceof SignInNotTried notTried) {
            notTried.sayWhen(response);
        }
        response.sendRedirect(request.getContextPath() + "/sign-in?" + told(why));
    }

    private static String told(AuthenticationException why) {
        if (why instanceof SignInNotTried notTried) {
            return notTried.why() == SignInNotTried.Why.HELD ? "held" : "busy";
        }
        return why instanceof LockedException ? "wait" : "failed";
    }
}
