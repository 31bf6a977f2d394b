package org.suprovid;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** Follows every link that somebody is shown, a few of each kind. */
class LinkWalk {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg|png|ico|woff2|webmanifest)(\\?.*)?");
    private static final Pattern SOME_NUMBER = Pattern.compile("[^/]*\\d[^/]*");

    /** Pages of one kind that are looked at. */
    private static final int OF_A_KIND = 3;

    private final MockMvc web;
    private final UserDetails reader;
    private final Map<String, Integer> kinds = new HashMap<>();

    LinkWalk(MockMvc web, UserDetails reader) {
        this.web = web;
        this.reader = reader;
    }

    /** The links that lead nowhere, with what is answered. */
    Set<String> dead() throws Exception {
        Set<String> dead = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> ahead = new ArrayDeque<>(Set.of("/"));
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            if (!seen.add(path) || kinds.merge(kind(path), 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            MockHttpServletResponse page = open(path);
            if (page.getStatus() >= 400) {
                dead.add(page.getStatus() + " " + path);
            }
            ahead.addAll(links(page));
        }
        return dead;
    }

    /** How many kinds of pages were seen. */
    int kinds() {
        return kinds.size();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(asSent(path)).with(user(reader))).andReturn().getResponse();
    }

    /** As a browser does. */
    private static URI asSent(String path) {
        return URI.create(URI.create(path).toASCIIString());
    }

    private static Set<String> links(MockHttpServletResponse page) throws Exception {
        Set<String> links = new LinkedHashSet<>();
        String moved = page.getHeader(HttpHeaders.LOCATION);
        if (moved != null && moved.startsWith("/")) {
            links.add(moved);
        }
        if (page.getContentType() != null && page.getContentType().startsWith("text/html")) {
            var found = LINK.matcher(page.getContentAsString(StandardCharsets.UTF_8));
            while (found.find()) {
                links.add(HtmlUtils.htmlUnescape(found.group(1)));
            }
        }
        links.removeIf(link -> FILE.matcher(link).matches());
        return links;
    }

    private static String kind(String path) {
        return SOME_NUMBER.matcher(path.split("\\?")[0]).replaceAll("N");
    }
}
