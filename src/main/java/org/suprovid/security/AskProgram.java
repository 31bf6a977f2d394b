package org.suprovid.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Asks a program for its name and password. */
class AskProgram implements AuthenticationEntryPoint {

    private final BasicAuthenticationEntryPoint basic = new BasicAuthenticationEntryPoint();

    AskProgram() {
        basic.setRealmName("Suprovid");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        SignInBroke.passOn(why);
        if (why instanceof SignInNotTried notTried) {
            notTried.sayWhen(response);
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        basic.commence(request, response, why);
    }
}
