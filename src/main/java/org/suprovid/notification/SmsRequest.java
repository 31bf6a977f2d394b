package org.suprovid.notification;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** One message as the operator's gateway wants it. */
class SmsRequest {

    private static final Pattern PLACE = Pattern.compile("\\{(to|text|from|id)}");
    private final SmsProperties properties;
    private final Map<String, String> values;

    /** @param from empty: the gateway's own sender */
    SmsRequest(SmsProperties properties, String id, String from, String to, String text) {
        this.properties = properties;
        this.values = Map.of("id", id, "from", from, "to", to, "text", text);
    }

    HttpRequest http() {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(filled(properties.url(), SmsRequest::inUrl)))
                .timeout(properties.timeout())
                .header("Content-Type", properties.contentType() + "; charset=utf-8")
                .header(properties.idempotencyHeader(), values.get("id"))
                .method(properties.method().toUpperCase(java.util.Locale.ROOT), body());
        properties.headers().forEach((name, value) -> request.header(name, filled(value, UnaryOperator.identity())));
        authorise(request);
        return request.build();
    }

    private HttpRequest.BodyPublisher body() {
        return properties.method().equalsIgnoreCase("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(filled(properties.body(), inBody()), StandardCharsets.UTF_8);
    }

    private void authorise(HttpRequest.Builder request) {
        if (StringUtils.hasText(properties.token())) {
            request.header("Authorization", "Bearer " + properties.token());
        } else if (StringUtils.hasText(properties.username())) {
            String both = properties.username() + ":" + properties.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private String filled(String template, UnaryOperator<String> written) {
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(written.apply(values.get(place.group(1)))));
    }

    /** Whatever is said stays one value and cannot become another field. */
    private UnaryOperator<String> inBody() {
        if (properties.contentType().contains("json")) {
            return value -> new String(JsonStringEncoder.getInstance().quoteAsString(value));
        }
        if (properties.contentType().contains("xml")) {
            return value -> value.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
        return properties.contentType().contains("urlencoded") ? SmsRequest::inUrl : UnaryOperator.identity();
    }

    private static String inUrl(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
