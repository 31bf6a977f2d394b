package org.suprovid.referral;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An old telephone without scripts and cookies: sends the hidden fields of the page before, and what is filled in. */
class PartnersBrowser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private final MockMvc web;
    private final String address;
    private final Deque<String> visited = new ArrayDeque<>();
    private String path;
    private MockHttpServletResponse page;

    PartnersBrowser(MockMvc web, String address) {
        this.web = web;
        this.address = address;
    }

    PartnersBrowser open(String where) throws Exception {
        path = where;
        visited.addLast(where);
        page = send(get(where).header("Accept-Language", "en"));
        return this;
    }

    /** @param filled names and values in turn */
    PartnersBrowser press(String go, String... filled) throws Exception {
        Map<String, String> fields = hidden();
        for (int i = 0; i < filled.length; i += 2) {
            fields.put(filled[i], filled[i + 1]);
        }
        return submit(go, fields);
    }

    /** The address that the page before led to. */
    String visited() {
        return visited.getLast();
    }

    PartnersBrowser again(String address) throws Exception {
        page = send(get(URI.create(address)));
        return this;
    }

    PartnersBrowser submit(String go, Map<String, String> fields) throws Exception {
        String written = Stream.concat(Stream.of(Map.entry("go", go)), fields.entrySet().stream())
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        page = send(
                post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(written));
        String next = page.getRedirectedUrl();
        if (next != null && next.startsWith(path + "?")) {
            visited.addLast(next);
            page = send(get(URI.create(next)));
        }
        return this;
    }

    /** What the browser's own arrow does: asks for the page before once more. */
    PartnersBrowser goBack() throws Exception {
        visited.removeLast();
        page = send(get(URI.create(visited.getLast())));
        return this;
    }

    /** The hidden fields of the page that is open. */
    Map<String, String> hidden() throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(text());
        while (hidden.find()) {
            fields.put(hidden.group(1), unescaped(hidden.group(2)));
        }
        return fields;
    }

    String text() throws Exception {
        return page.getContentAsString();
    }

    int status() {
        return page.getStatus();
    }

    MockHttpServletResponse page() {
        return page;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }

    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
