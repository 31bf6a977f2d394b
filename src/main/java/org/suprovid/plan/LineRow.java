package org.suprovid.plan;

import java.time.LocalDate;

/** A line of a plan as it stands in the table. */
record LineRow(
        long id,
        long planId,
        long caseId,
        PlanKind kind,
        int position,
        long needId,
        String service,
        Long providerId,
        String way,
        String slipNumber,
        String responsible,
        Long responsibleId,
        LocalDate due,
        LocalDate dueSetOn,
        int moved,
        String proposedBy,
        String tool,
        LineState state,
        LocalDate resultOn,
        String resultCode,
        Integer quality,
        String nonReceiptReason,
        Long carriedFromId,
        Long documentId,
        byte[] sealed) {}
