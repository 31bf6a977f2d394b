package org.suprovid.deadline;

/**
 * What an administrator proposes.
 *
 * @param revision of the draft as it was foreseen
 * @param scope new cases only where nothing is said (R-CFG-04)
 */
record ChangeProposal(int revision, StandardChange.Scope scope) {

    ChangeProposal {
        scope = scope == null ? StandardChange.Scope.NEW_CASES : scope;
    }
}
