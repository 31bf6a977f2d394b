package org.suprovid.notification;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How mail leaves, under {@code suprovid.mail.*}; the server itself is set by {@code spring.mail.*}.
 *
 * @param from sender of all mail
 * @param neutralFrom sender that shows nobody who writes, for clients who asked for discretion; without one they get no mail
 * @param site address that people open, for the links in mail
 * @param tries after how many a letter is parked for the administrator
 */
@ConfigurationProperties("suprovid.mail")
record MailProperties(String from, String neutralFrom, URI site, @DefaultValue("14") int tries) {

    boolean isComplete() {
        return StringUtils.hasText(from) && hasSite();
    }

    boolean hasSite() {
        return site != null && site.getHost() != null;
    }

    /** Empty or null if there is none that fits. */
    String sender(boolean discreet) {
        return discreet ? neutralFrom : from;
    }

    /** The address of a page of ours. */
    String link(String path) {
        return site.toString().replaceFirst("/+$", "") + path;
    }
}
