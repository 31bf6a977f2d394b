package org.suprovid.crisis;

/** What was said when a crisis was reported, each null where nothing was; sealed with the person's key. */
public record CrisisWords(String whatHappened, String whereExactly, String callBack) {

    static final CrisisWords NONE = new CrisisWords(null, null, null);
}
