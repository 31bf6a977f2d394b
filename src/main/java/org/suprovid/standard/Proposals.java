package org.suprovid.standard;

import java.util.Map;

/** Which drafts somebody has proposed to be put in force, for the list of standards. */
public interface Proposals {

    /** By the standard's code. */
    Map<String, Proposal> waiting();

    /** @param path page on which another administrator decides; @param author who proposed it */
    record Proposal(String path, String author) {}
}
