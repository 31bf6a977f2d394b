package org.suprovid.standard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version in the list of a standard's versions.
 *
 * @param author name of who changed it last as a draft, null as shipped
 * @param approver name of who approved it, null if nobody had to or has yet
 */
public record VersionLine(
        int version,
        LocalDate validFrom,
        StandardVersion.Status status,
        String note,
        String author,
        String approver,
        Instant approvedAt) {}
