package org.suprovid.notification;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What of the mail settings is there, and what is missing. */
@Component
class MailState {

    private final MailChannel channel;
    private final MailProperties properties;

    MailState(MailChannel channel, MailProperties properties) {
        this.channel = channel;
        this.properties = properties;
    }

    State now() {
        return new State(channel.isReady(), channel.host(), missing());
    }

    private String missing() {
        if (!StringUtils.hasText(channel.host())) {
            return "spring.mail.host";
        }
        if (!StringUtils.hasText(properties.from())) {
            return "suprovid.mail.from";
        }
        return properties.isComplete() ? null : "suprovid.mail.site";
    }

    /** @param server empty if none is set; @param missing name of the first setting that is missing, null if none is */
    record State(boolean ready, String server, String missing) {}
}
