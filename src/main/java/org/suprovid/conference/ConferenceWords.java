package org.suprovid.conference;

import java.util.List;

/**
 * What was said when a conference was asked for and called, each null where nothing was; sealed with the person's key.
 *
 * @param wish of the member of the team who asked for it
 */
public record ConferenceWords(String question, String agenda, String whereExactly, String clientReason, String wish) {

    static final ConferenceWords NONE = new ConferenceWords(null, null, null, null, null);

    /** The agenda, point by point. */
    public List<String> points() {
        return agenda == null ? List.of() : agenda.lines().toList();
    }

    ConferenceWords called(String asks, String points, String where, String withoutClient) {
        return new ConferenceWords(asks, points, where, withoutClient, wish);
    }
}
