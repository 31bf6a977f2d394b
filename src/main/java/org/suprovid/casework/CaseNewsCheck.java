package org.suprovid.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.Deadlines;
import org.suprovid.notification.Kind;
import org.suprovid.notification.Notification;
import org.suprovid.notification.StillConcerns;
import org.suprovid.security.StaffMember;

/**
 * Nothing is said about a case that is closed or somebody else's, nor of a date that was kept or moved; what is promised beyond
 * the case, such as the checks of a referral, is told as long as it is open (R-REF-45).
 */
@Component
class CaseNewsCheck implements StillConcerns {

    private static final Set<Kind> ESCALATED = EnumSet.of(Kind.DEADLINE_ESCALATED, Kind.DEADLINE_ESCALATED_BY_CHANGE);

    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseNewsCheck(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "case";
    }

    @Override
    public Standing standing(Notification told, StaffMember reader) {
        String[] path = told.about().split("/", 4);
        long caseId = Long.parseLong(path[1]);
        boolean ofDeadline = path.length > 2 && !path[2].equals(CasePaths.TASK);
        boolean outlives = ofDeadline && Deadlines.outlivesCase(path[2]);
        if (cases.find(caseId).filter(file -> file.isOpen() || outlives).isEmpty()) {
            return Standing.GONE;
        }
        return ofDeadline ? ofDeadline(told, caseId, path[2], path.length > 3 ? path[3] : "") : Standing.NEWS;
    }

    private Standing ofDeadline(Notification told, long caseId, String code, String subject) {
        return deadlines
                .open(caseId, code, subject)
                .filter(deadline ->
                        LocalDate.ofInstant(deadline.dueAt(), clock.getZone()).equals(told.day()))
                .map(deadline ->
                        deadline.taskId() == null || ESCALATED.contains(told.kind()) ? Standing.NEWS : Standing.IN_WORK)
                .orElse(Standing.GONE);
    }
}
