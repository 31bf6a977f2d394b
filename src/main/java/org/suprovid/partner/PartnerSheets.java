package org.suprovid.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts together what the page of one partner shows. */
@Component
@Transactional(readOnly = true)
class PartnerSheets {

    private final Directory directory;
    private final DirectoryList list;
    private final Agreements agreements;
    private final List<ServiceMarks> marks;
    private final PartnerTalks talks;
    private final StaffDirectory staff;
    private final Clock clock;

    PartnerSheets(
            Directory directory,
            DirectoryList list,
            Agreements agreements,
            List<ServiceMarks> marks,
            PartnerTalks talks,
            StaffDirectory staff,
            Clock clock) {
        this.directory = directory;
        this.list = list;
        this.agreements = agreements;
        this.marks = marks;
        this.talks = talks;
        this.staff = staff;
        this.clock = clock;
    }

    PartnerSheet of(String code) {
        DirectoryList.Line line = list.line(directory.get(code));
        DirectoryEntry entry = line.entry();
        return new PartnerSheet(
                entry,
                line.contacts(),
                line.standing(),
                agreements.standings(entry.id()),
                line.answers(),
                marked(entry.id()),
                talks.of(entry.id()),
                line.verifyAgain(),
                Optional.ofNullable(entry.verifiedBy())
                        .flatMap(staff::find)
                        .map(StaffMember::name)
                        .orElse(""));
    }

    private List<ServiceMark> marked(long partner) {
        LocalDate since = LocalDate.now(clock).minusYears(1);
        return marks.stream()
                .flatMap(source -> source.of(partner, since).stream())
                .toList();
    }
}
