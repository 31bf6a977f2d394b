package org.suprovid.deadline;

import java.time.Instant;

/**
 * A change in a list, and as those decide about it: without numbers, which have to be counted.
 *
 * @param standard the standard's code
 * @param toVersion number of the version it brings
 * @param revision of the draft as it was foreseen
 * @param author who proposed it
 * @param outdated whether the draft has changed since it was proposed, so that nobody can approve it any more
 */
public record ChangeHead(
        long id,
        String standard,
        String standardName,
        long toVersionId,
        int toVersion,
        int revision,
        StandardChange.Scope scope,
        StandardChange.State state,
        long authorId,
        String author,
        Instant proposedAt,
        boolean outdated) {}
