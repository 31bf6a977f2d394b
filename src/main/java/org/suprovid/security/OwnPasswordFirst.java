package org.suprovid.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** A password that somebody else has made opens one page only: the one to change it. */
class OwnPasswordFirst extends OncePerRequestFilter {

    private static final Set<String> OPEN =
            Set.of(OwnPasswordPages.PATH, "/sign-in", "/sign-out", "/language", "/favicon.ico", "/error");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean given = CurrentStaff.of(request).map(StaffMember::passwordGiven).orElse(false);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!given || OPEN.contains(path) || path.startsWith("/assets/")) {
            chain.doFilter(request, response);
        } else if (isPage(request, path)) {
            response.sendRedirect(request.getContextPath() + OwnPasswordPages.PATH);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPage(HttpServletRequest request, String path) {
        String accept = request.getHeader("Accept");
        boolean script = request.getHeader("HX-Request") != null || accept != null && accept.contains("json");
        return !script && !path.startsWith("/api/") && !path.startsWith("/actuator/");
    }
}
