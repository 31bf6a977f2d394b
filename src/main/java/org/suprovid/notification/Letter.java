package org.suprovid.notification;

import java.util.List;
import java.util.Set;

/**
 * What is said to somebody outside the application: neutral words, and one link behind which the rest is (R-CONF-05, R-CONF-06).
 *
 * @param brief the same in one or two sentences, for a text message; null if it is too much for one
 * @param path page that the link leads to, null if there is nothing to open
 * @param link what the link says
 * @param told ids of the notifications that it tells of
 */
public record Letter(String subject, List<Section> sections, String brief, String path, String link, Set<Long> told) {

    /** One that goes by mail only. */
    public Letter(String subject, List<Section> sections, String path, String link, Set<Long> told) {
        this(subject, sections, null, path, link, told);
    }

    /** Lines under one heading. @param heading null if there is none */
    public record Section(String heading, List<String> lines) {}
}
