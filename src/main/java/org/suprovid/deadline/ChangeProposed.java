package org.suprovid.deadline;

import java.util.List;

/**
 * A version of a standard waits for a decision.
 *
 * @param standard the standard's code
 * @param versionId of the version that is proposed
 * @param author who proposed it
 * @param approvers administrators who may decide: neither proposed it nor wrote any of it
 */
public record ChangeProposed(long id, String standard, long versionId, long author, List<Long> approvers) {

    public ChangeProposed {
        approvers = List.copyOf(approvers);
    }
}
