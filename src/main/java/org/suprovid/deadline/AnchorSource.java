package org.suprovid.deadline;

import java.util.Optional;
import java.util.Set;

/** A module that owns the facts certain deadlines count from says here when they happened. */
public interface AnchorSource {

    /** The timer codes it knows the anchors of. */
    Set<String> codes();

    /**
     * What the deadline counts from; empty if the fact is not on record, then it counts from now.
     *
     * @param subject id of the plan line or referral, empty for the case itself
     */
    Optional<Anchor> anchor(String code, long caseId, String subject);

    /** The same where there is no case: a referral of a client who came once. */
    default Optional<Anchor> anchorWithoutCase(String code, String subject) {
        return Optional.empty();
    }
}
