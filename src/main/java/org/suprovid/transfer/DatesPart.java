package org.suprovid.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;

/** Every date that is promised in the case and not kept yet; those of referrals stand with their slips. */
@Component
class DatesPart implements PackagePart {

    private final Deadlines deadlines;
    private final Clock clock;

    DatesPart(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "DATES";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String consent() {
        return "PLAN";
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        return deadlines.list(file.id()).stream()
                .filter(Deadline::isOpen)
                .filter(promised ->
                        !promised.code().startsWith("REF_") && !promised.code().equals(TransferDates.INFO))
                .map(promised -> PackageEntry.about(PackageEntry.Said.key("deadline.timer." + promised.code()))
                        .day(LocalDate.ofInstant(promised.dueAt(), clock.getZone()))
                        .entry())
                .toList();
    }
}
