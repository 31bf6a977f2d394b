package org.suprovid.plan;

import java.util.Map;

/** A module above that knows what came of a line tells here what its form begins with, so that nobody types it again. */
public interface LineKnowledge {

    /** Answers by the keys of the form {@code line-result}; empty if nothing is known. */
    Map<String, Object> of(long caseId, long lineId);
}
