package org.suprovid.notification;

import org.springframework.stereotype.Component;

/** What of the settings for text messages is there, and what is missing. */
@Component
class SmsState {

    private final SmsChannel channel;
    private final SmsProperties properties;

    SmsState(SmsChannel channel, SmsProperties properties) {
        this.channel = channel;
        this.properties = properties;
    }

    State now() {
        return new State(channel.isReady(), properties.host(), missing());
    }

    private String missing() {
        if (!properties.isSet()) {
            return "suprovid.sms.url";
        }
        return channel.isReady() ? null : "suprovid.mail.site";
    }

    /** @param gateway empty if none is set; @param missing name of the first setting that is missing, null if none is */
    record State(boolean ready, String gateway, String missing) {}
}
