package org.suprovid.notification;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How text messages leave over a gateway that listens to HTTP, under {@code suprovid.sms.*}. Address, body and headers may hold
 * the places {@code {to}}, {@code {text}}, {@code {from}} and {@code {id}}.
 *
 * @param url where the gateway listens
 * @param body what it is sent, in the form that {@code contentType} names
 * @param headers more headers, by name
 * @param token for {@code Authorization: Bearer}; else username and password, if they are set
 * @param from sender, as the gateway knows it; empty: the gateway's own
 * @param neutralFrom sender that shows nobody who writes, for clients who asked for discretion; without one they get no message
 * @param idempotencyHeader header with the id by which the gateway recognises a message that it is sent again
 * @param accepted what its answer holds if it took the message, as a regular expression; null: any answer 2xx will do
 * @param timeout for the whole of one call
 * @param tries after how many a message is parked
 * @param parts how many parts a message may have at most
 * @param country calling code of numbers that are written without one
 */
@ConfigurationProperties("suprovid.sms")
record SmsProperties(
        String url,
        @DefaultValue("POST") String method,
        @DefaultValue("application/json") String contentType,
        @DefaultValue("{\"from\":\"{from}\",\"to\":\"{to}\",\"text\":\"{text}\"}") String body,
        @DefaultValue Map<String, String> headers,
        String token,
        String username,
        String password,
        String from,
        String neutralFrom,
        @DefaultValue("Idempotency-Key") String idempotencyHeader,
        Pattern accepted,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("14") int tries,
        @DefaultValue("3") int parts,
        @DefaultValue("380") String country) {

    boolean isSet() {
        return StringUtils.hasText(url) && url.matches("https?://[^/\\s]+.*");
    }

    /** Without what may stand behind it. */
    String host() {
        return isSet() ? url.replaceFirst("^https?://(?:[^/@]*@)?([^/:?]+).*", "$1") : "";
    }

    /** Empty or null if there is none. */
    String sender(boolean discreet) {
        return discreet ? neutralFrom : from;
    }

    /** Says nothing: what is logged by accident is no password. */
    @Override
    public String toString() {
        return "SmsProperties";
    }
}
