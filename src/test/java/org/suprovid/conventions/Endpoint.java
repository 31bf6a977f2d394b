package org.suprovid.conventions;

import static java.util.regex.Matcher.quoteReplacement;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.UriComponentsBuilder;

/** One path with one method, and the Java method behind it. */
public record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** The access decision at the method itself; null if there is none. */
    String decision() {
        PreAuthorize decided = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), PreAuthorize.class);
        return decided == null ? null : decided.value();
    }

    boolean isOurs() {
        return handler.getBeanType().getName().startsWith("org.suprovid.");
    }

    boolean isReading() {
        return method == HttpMethod.GET;
    }

    /** Whether a person reads it as a page of its own: no data, no file, no part of another page. */
    boolean isPage() {
        return isReading()
                && handler.getMethod().getReturnType() == String.class
                && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && !handler.hasMethodAnnotation(HxRequest.class);
    }

    /** The path with these values where it asks for them. */
    public String path(Map<String, String> values) {
        return VARIABLE.matcher(pattern).replaceAll(hit -> quoteReplacement(value(hit.group(1), values)));
    }

    /** A call with these values where the path or the method asks for them. */
    MockHttpServletRequestBuilder request(Map<String, String> values) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                method,
                UriComponentsBuilder.fromPath(path(values)).build().encode().toUri());
        if (isReading()) {
            request.param("programme", values.get("programme"));
        } else {
            request.contentType(MediaType.APPLICATION_JSON).content("{}");
        }
        if (handler.hasMethodAnnotation(HxRequest.class)) {
            request.header("HX-Request", "true").param("show", values.get("show"));
        }
        return request;
    }

    /** The same name means another thing under another first word of the path. */
    private String value(String name, Map<String, String> values) {
        String place = pattern.replaceFirst("^/api/v1", "").split("/")[1];
        // who may not call need not meet anything real; what is read must be there, or nothing is proved
        String value = values.getOrDefault(place + "." + name, isReading() ? null : "1");
        if (value == null) {
            throw new IllegalStateException("Give Endpoints.valuesOf something for {" + name + "} of " + pattern);
        }
        return value;
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
