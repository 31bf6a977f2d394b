package org.suprovid.link;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** How somebody who comes with a link is met. */
public enum LinkReception {
    OPEN(HttpStatus.NOT_FOUND),
    USED(HttpStatus.GONE),
    EXPIRED(HttpStatus.GONE),
    /** Unknown, or revoked. */
    GONE(HttpStatus.NOT_FOUND),
    /** Too many wrong ones came from there. */
    HELD(HttpStatus.TOO_MANY_REQUESTS);

    private static final String WAIT = "600";
    private final HttpStatus closed;

    LinkReception(HttpStatus closed) {
        this.closed = closed;
    }

    /**
     * Turns somebody away: whoever holds a link that was answered by learns that; revoked and never given out look the same.
     *
     * @return what may be told
     */
    public LinkReception turnAway(HttpServletResponse response) {
        LinkReception told = this == OPEN ? GONE : this;
        response.setStatus(told.closed.value());
        if (told == HELD) {
            response.setHeader(HttpHeaders.RETRY_AFTER, WAIT);
        }
        return told;
    }

    /** For who was on the page and learns what has happened to the link meanwhile. */
    public HttpStatus lost() {
        return this == USED ? HttpStatus.CONFLICT : HttpStatus.GONE;
    }
}
