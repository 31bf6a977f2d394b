package org.suprovid.casework;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Who is to lead a case, or to stand in, and why.
 *
 * @param manager staff id, null when only a substitute is named
 * @param substitute staff id, null if nobody stands in
 * @param until the last day of standing in, null if it is not known yet
 */
public record Handover(
        Long manager,
        Long substitute,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
        HandoverReason reason) {}
