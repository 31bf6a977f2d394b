package org.suprovid.partner;

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
    private final PartnerTalks talks;
    private final StaffDirectory staff;

    PartnerSheets(
            Directory directory, DirectoryList list, Agreements agreements, PartnerTalks talks, StaffDirectory staff) {
        this.directory = directory;
        this.list = list;
        this.agreements = agreements;
        this.talks = talks;
        this.staff = staff;
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
                talks.of(entry.id()),
                line.verifyAgain(),
                Optional.ofNullable(entry.verifiedBy())
                        .flatMap(staff::find)
                        .map(StaffMember::name)
                        .orElse(""));
    }
}
