package org.suprovid.notification;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What of the mail settings is there, and what is missing. */
@Component
class MailState {

    private static final String HOST = "spring.mail.host";
    private final MailChannel channel;
    private final MailProperties properties;
    private final Environment environment;

    MailState(MailChannel channel, MailProperties properties, Environment environment) {
        this.channel = channel;
        this.properties = properties;
        this.environment = environment;
    }

    State now() {
        return new State(channel.isReady(), environment.getProperty(HOST), missing());
    }

    private String missing() {
        if (!StringUtils.hasText(environment.getProperty(HOST))) {
            return HOST;
        }
        if (!StringUtils.hasText(properties.from())) {
            return "suprovid.mail.from";
        }
        return properties.isComplete() ? null : "suprovid.mail.site";
    }

    /** @param server null if none is set; @param missing name of the first setting that is missing, null if none is */
    record State(boolean ready, String server, String missing) {}
}
