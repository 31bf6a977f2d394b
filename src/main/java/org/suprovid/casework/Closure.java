package org.suprovid.casework;

import java.time.LocalDate;

/**
 * What a closure summary decides (R-DOC-30).
 *
 * @param solved is the problem solved? Null when nobody can answer (R-7S-07a)
 * @param independent can the person do without the programme? Null likewise
 * @param independence the degree reached (R-GEN-05)
 * @param levelAtEnd step of the service ladder 0–6, null when nobody asks any more (death)
 * @param checks whether referral checks were explained: YES, NONE_OPEN, NOT_POSSIBLE (R-7S-07b)
 * @param signedBy null until somebody else has read and signed it
 */
record Closure(
        long caseId,
        String outcome,
        LocalDate closedOn,
        Boolean solved,
        Boolean independent,
        String independence,
        Integer levelAtEnd,
        String checks,
        Boolean returnInvited,
        long documentId,
        long summarisedBy,
        Long signedBy,
        LocalDate signedOn) {}
