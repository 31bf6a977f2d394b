package org.suprovid.deadline;

/** A deadline as it is to be written, or written anew. */
record NewDates(
        long caseId,
        String processInstanceId,
        String code,
        String subject,
        Anchor anchor,
        Dates dates,
        Deadline.State state,
        long standardVersionId) {}
