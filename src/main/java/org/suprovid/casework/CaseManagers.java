package org.suprovid.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.client.Request;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Who may lead a case, and who leads the next one (R-ROLE-24, R-ROLE-25). */
@Component
class CaseManagers {

    private final StaffDirectory staff;
    private final CaseloadMapper caseload;

    CaseManagers(StaffDirectory staff, CaseloadMapper caseload) {
        this.staff = staff;
        this.caseload = caseload;
    }

    /** Whoever the request was passed to, or who took it, if that is a case manager; else who has the fewest cases. */
    long of(Request request) {
        Predicate<StaffMember> leads = member -> leads(member, request.programmeId());
        return Stream.of(Optional.ofNullable(request.passedTo()), Optional.of(request.takenBy()))
                .flatMap(Optional::stream)
                .map(staff::find)
                .flatMap(Optional::stream)
                .filter(leads)
                .findFirst()
                .or(() -> leastBusy(request.programmeId()))
                .map(StaffMember::id)
                .orElseThrow(() -> new Problem.Conflict("casework.problem.noCaseManager"));
    }

    /** Everybody who may lead a case of a programme, by name. */
    List<StaffMember> of(long programmeId) {
        return staff.inProgramme(programmeId, Role.CASE_MANAGER).stream()
                .filter(StaffMember::pledged)
                .toList();
    }

    private Optional<StaffMember> leastBusy(long programmeId) {
        Map<Long, Long> open = caseload.openCases(programmeId).stream()
                .collect(Collectors.toMap(CaseloadMapper.Load::staffId, CaseloadMapper.Load::cases));
        return of(programmeId).stream()
                .min(Comparator.comparing((StaffMember member) -> open.getOrDefault(member.id(), 0L))
                        .thenComparing(StaffMember::id));
    }

    private static boolean leads(StaffMember member, long programmeId) {
        return member.seesClientData()
                && member.has(Role.CASE_MANAGER)
                && member.programmes().contains(programmeId);
    }
}
