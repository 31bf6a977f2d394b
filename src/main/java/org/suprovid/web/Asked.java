package org.suprovid.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/** What somebody asked for before the server sent the request on to where problems are answered. */
final class Asked {

    /** What programs ask for stands below it; they get no page, whatever is wrong with the rest. */
    static final String API = "/api/";

    /** What begins with two slashes leads to somebody else's house. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\]).*", Pattern.DOTALL);

    private Asked() {}

    /** Whether a page was asked for something in its address, such as from which day on. */
    static boolean withQuestion(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getQueryString() != null;
    }

    /** Without the context, as people read it; what is no address of ours is the first page, or the first of the API. */
    static String path(HttpServletRequest request) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = original == null ? request.getRequestURI() : original.toString();
        String asked = uri.substring(request.getContextPath().length());
        try {
            String path = UriUtils.decode(asked, StandardCharsets.UTF_8);
            return OURS.matcher(path).matches() ? path : "/";
        } catch (IllegalArgumentException damaged) {
            return asked.startsWith(API) ? API : "/";
        }
    }
}
