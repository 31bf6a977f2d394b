package org.suprovid.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Timeline;
import org.suprovid.casework.TimelineTeller;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** What hangs on a referral: promises, checks, control visits, answers, company. */
@Component
class ReferralDetails {

    /** More than any referral has. */
    private static final int MOST_EVENTS = 200;

    private final VisitReports reports;
    private final Checks checks;
    private final ControlVisits controls;
    private final Escorts escorts;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final Timeline timeline;
    private final TimelineTeller teller;

    ReferralDetails(
            VisitReports reports,
            Checks checks,
            ControlVisits controls,
            Escorts escorts,
            StaffDirectory staff,
            Deadlines deadlines,
            Timeline timeline,
            TimelineTeller teller) {
        this.reports = reports;
        this.checks = checks;
        this.controls = controls;
        this.escorts = escorts;
        this.staff = staff;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.teller = teller;
    }

    /** The newest promise of each kind, whether open or over. */
    Map<String, Deadline> dated(Referral referral) {
        Map<String, Deadline> dated = new HashMap<>();
        String subject = String.valueOf(referral.id());
        deadlines.list(referral.owner()).stream()
                .filter(deadline ->
                        deadline.subject().equals(subject) && !deadline.code().equals(ReferralDates.CONTROL_VISIT))
                .forEach(deadline -> dated.merge(deadline.code(), deadline, ReferralDetails::newer));
        return dated;
    }

    private static Deadline newer(Deadline one, Deadline other) {
        return one.id() > other.id() ? one : other;
    }

    List<ReferralSheet.Check> checks(Referral referral, Map<String, Deadline> dated) {
        return checks.of(referral.id()).stream()
                .map(check -> {
                    Deadline deadline = dated.get(check.code().name());
                    return new ReferralSheet.Check(
                            check, deadline, check.isOpen() && deadline != null ? deadline.taskId() : null);
                })
                .toList();
    }

    List<ReferralSheet.Told> told(ReferralRow row) {
        return reports.of(row).stream()
                .map(told -> new ReferralSheet.Told(
                        told.at(),
                        told.staffId() == null ? null : name(told.staffId()),
                        told.visit(),
                        ServiceStates.said(told.visit()),
                        told.changed()))
                .toList();
    }

    List<ReferralSheet.Company> company(Referral referral) {
        return escorts.of(referral.id()).stream()
                .map(escort -> new ReferralSheet.Company(
                        escort.attempt(),
                        name(escort.staffId()),
                        escort.plannedAt(),
                        escort.startedAt(),
                        escort.actions().isEmpty()
                                ? List.of()
                                : Arrays.asList(escort.actions().split(",")),
                        escort.minutes()))
                .toList();
    }

    /** What happened to a referral that has no case to tell it. */
    List<TimelineTeller.Told> events(Referral referral, Locale reader) {
        return teller.tell(timeline.ofReferral(referral.id(), MOST_EVENTS), Map.of(), reader);
    }

    String name(long staffId) {
        return staff.find(staffId).map(StaffMember::name).orElse("");
    }

    List<ControlVisit> controls(Referral referral) {
        return controls.of(referral.id());
    }
}
