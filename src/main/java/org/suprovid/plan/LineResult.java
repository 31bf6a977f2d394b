package org.suprovid.plan;

import java.time.LocalDate;

/** How a line ends: with quality or with a reason, never both (R-PLAN-12). */
record LineResult(
        long id,
        LineState state,
        LocalDate on,
        String resultCode,
        Integer quality,
        String reason,
        Long documentId,
        byte[] sealed) {}
