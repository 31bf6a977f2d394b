package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suprovid.platform.Slice;
import org.suprovid.standard.StandardVersion;

/**
 * What a draft would do to running cases, were it applied as the deadlines stand now.
 *
 * @param revision of the draft; a proposal names it, so that nobody proposes what he has not seen
 * @param at when it is counted as overdue: now, or when the draft becomes valid if that is later
 * @param cases how many running cases would follow it
 * @param codes what happens to the deadlines of each kind that the draft changes
 * @param load how many dates fall into each week
 * @param dependants codes of standards based on this one; they keep the version they were published with
 * @param anchors whether checks of referrals would count from another day; those that are dated keep theirs
 * @param items a page of the deadlines that move, or stay although their kind changes; newly overdue ones first
 */
public record Preview(
        StandardVersion from,
        StandardVersion draft,
        int revision,
        Instant at,
        int cases,
        List<Code> codes,
        Load load,
        List<String> dependants,
        boolean anchors,
        Slice<ChangeItem> items) {

    /**
     * The open deadlines of one kind.
     *
     * @param kept that would fall out of order, and so stay
     */
    public record Code(String code, int open, int moved, int earlier, int later, int newlyOverdue, int kept) {}

    public int open() {
        return codes.stream().mapToInt(Code::open).sum();
    }

    public int moved() {
        return codes.stream().mapToInt(Code::moved).sum();
    }

    public int newlyOverdue() {
        return codes.stream().mapToInt(Code::newlyOverdue).sum();
    }

    public int kept() {
        return codes.stream().mapToInt(Code::kept).sum();
    }

    /** The first day on which it would be in force for running cases. */
    public LocalDate validFrom() {
        return draft.validFrom();
    }
}
