package org.suprovid.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Continuations;
import org.suprovid.document.Option;
import org.suprovid.partner.Partners;
import org.suprovid.platform.Problem;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Where a client may be passed on to: the leaders of other programmes, and partner organisations. */
@Component
class TransferDirectory {

    private final Programmes programmes;
    private final Continuations continuations;
    private final StaffDirectory staff;
    private final Partners partners;

    TransferDirectory(Programmes programmes, Continuations continuations, StaffDirectory staff, Partners partners) {
        this.programmes = programmes;
        this.continuations = continuations;
        this.staff = staff;
        this.partners = partners;
    }

    /** Who takes over in which programme; as one choice, "3-17". */
    record Receiver(long programmeId, long managerId) {

        static Receiver of(String choice) {
            String[] ids = choice.split("-");
            return new Receiver(Long.parseLong(ids[0]), Long.parseLong(ids[1]));
        }

        String choice() {
            return programmeId + "-" + managerId;
        }
    }

    /** Case managers of all programmes but this one: inside a programme a case only changes its case manager (R-7S-22). */
    List<Option> receivers(long notThisProgramme) {
        return programmes.active().stream()
                .filter(programme -> programme.id() != notThisProgramme)
                .flatMap(this::receivers)
                .toList();
    }

    private Stream<Option> receivers(Programme programme) {
        return continuations.leaders(programme.id()).stream()
                .map(member -> new Option(
                        new Receiver(programme.id(), member.id()).choice(), programme.name() + " · " + member.name()));
    }

    /** @throws Problem.Conflict if whoever was named to take over does not lead cases there any more */
    void requireLeader(Transfer transfer) {
        if (continuations.leaders(transfer.programmeId()).stream()
                .noneMatch(member -> member.id() == transfer.managerId())) {
            throw new Problem.Conflict("transfer.problem.noLeader", String.valueOf(transfer.number()));
        }
    }

    /** The receiver in words: programme and case manager, or the organisation. */
    String receiver(Transfer transfer) {
        return transfer.isInside()
                ? programme(transfer.programmeId()) + " · " + name(transfer.managerId())
                : partners.find(transfer.partnerId())
                        .map(partner -> partner.name())
                        .orElse("");
    }

    String programme(long id) {
        return programmes.find(id).map(Programme::name).orElse("");
    }

    String name(Long staffId) {
        return staffId == null ? "" : staff.find(staffId).map(StaffMember::name).orElse("");
    }
}
