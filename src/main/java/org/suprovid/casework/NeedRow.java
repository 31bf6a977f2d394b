package org.suprovid.casework;

/** A need as it is stored: its words sealed. */
record NeedRow(
        long id,
        long caseId,
        String caseNumber,
        long personId,
        String domain,
        String priority,
        boolean recognised,
        String kind,
        String equivalent,
        String state,
        byte[] sealed) {}
