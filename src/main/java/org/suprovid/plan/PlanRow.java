package org.suprovid.plan;

import java.time.LocalDate;

/** A version of a plan as it stands in the table. */
record PlanRow(
        long id,
        long caseId,
        PlanKind kind,
        int version,
        PlanState state,
        LocalDate plannedEnd,
        LocalDate startsOn,
        LocalDate endsOn,
        long documentId,
        LocalDate clientAgreedOn,
        String agreedWay,
        Long approvedBy,
        LocalDate approvedOn,
        byte[] sealed) {}
