package org.suprovid.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people to the sign-in page and tells scripts (drafts being saved, parts being swapped) with 401. */
class AskToSignIn implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, jakarta.servlet.ServletException {
        String accept = request.getHeader("Accept");
        boolean script = request.getHeader("HX-Request") != null || (accept != null && accept.contains("json"));
        if (script) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            page.commence(request, response, why);
        }
    }
}
