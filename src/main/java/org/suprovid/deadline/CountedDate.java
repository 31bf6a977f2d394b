package org.suprovid.deadline;

import java.time.LocalDate;

/**
 * A date that standards give to what no case waits for, with all that it follows from.
 *
 * @param standardVersionId of the standard that set it: the strictest
 */
public record CountedDate(long standardVersionId, Working working) {

    public LocalDate due() {
        return working.due();
    }
}
