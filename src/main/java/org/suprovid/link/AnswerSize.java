package org.suprovid.link;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is longer than an answer can be, or does not say how long it is, before anybody reads it. */
public final class AnswerSize extends OncePerRequestFilter {

    /** Before sign-in and sessions. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

    /** Every field filled in to its end, each letter written as %D0%B0. */
    private static final int MOST_BYTES = 16 * 1024;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** The filter before these addresses. */
    public static FilterRegistrationBean<AnswerSize> before(String... patterns) {
        FilterRegistrationBean<AnswerSize> doors = new FilterRegistrationBean<>(new AnswerSize());
        doors.addUrlPatterns(patterns);
        doors.setOrder(ORDER);
        return doors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length < 0 && mayBringSomething(request)) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** By HTTP/2 a body comes without any header that announces it. */
    private static boolean mayBringSomething(HttpServletRequest request) {
        return !READS.contains(request.getMethod()) || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }
}
