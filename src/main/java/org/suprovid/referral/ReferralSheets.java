package org.suprovid.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts the page of a referral together. */
@Component
@Transactional(readOnly = true)
class ReferralSheets {

    private static final Set<String> WAITED_FOR =
            Set.of(ReferralDates.PARTNER_FEEDBACK, ReferralDates.APPOINTMENT_REMINDER);

    private final ReferralStore store;
    private final ReferralTree tree;
    private final ReferralSteps steps;
    private final VisitReports reports;
    private final Checks checks;
    private final ControlVisits controls;
    private final Escorts escorts;
    private final Cases cases;
    private final People people;
    private final Partners partners;
    private final StaffDirectory staff;
    private final Deadlines deadlines;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final ReferralOptions options;

    ReferralSheets(
            ReferralStore store,
            ReferralTree tree,
            ReferralSteps steps,
            VisitReports reports,
            Checks checks,
            ControlVisits controls,
            Escorts escorts,
            Cases cases,
            People people,
            Partners partners,
            StaffDirectory staff,
            Deadlines deadlines,
            UserTasks tasks,
            Diagrams diagrams,
            ReferralOptions options) {
        this.store = store;
        this.tree = tree;
        this.steps = steps;
        this.reports = reports;
        this.checks = checks;
        this.controls = controls;
        this.escorts = escorts;
        this.cases = cases;
        this.people = people;
        this.partners = partners;
        this.staff = staff;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.options = options;
    }

    /** @throws org.suprovid.platform.Problem.NotFound if there is none, or none for the reader: both look the same */
    ReferralSheet of(String slip, Locale reader) {
        Referral referral = store.get(slip);
        ReferralRow row = store.row(referral.id());
        Optional<CaseFile> file = cases.find(referral.caseId());
        List<OpenTask> open = referral.isRunning() ? tasks.ofBusinessKey(slip) : List.of();
        Map<String, Deadline> dated = dated(referral);
        return new ReferralSheet(
                referral,
                row,
                file.map(CaseFile::number).orElse(null),
                file.map(CaseFile::cardNumber).orElse(null),
                people.names(List.of(referral.personId())).get(referral.personId()),
                options.service(referral.service(), reader),
                partners.find(referral.partnerId()).map(Partner::name).orElse(""),
                null,
                name(referral.responsibleId()),
                steps.of(referral, reader),
                company(referral),
                told(row),
                checks(referral, dated),
                controls.of(referral.id()),
                dated.values().stream()
                        .filter(deadline -> deadline.isOpen() && WAITED_FOR.contains(deadline.code()))
                        .toList(),
                tree.parent(referral),
                tree.below(referral, reader),
                open.stream()
                        .map(task -> new ReferralSheet.Task(
                                task.id(),
                                task.key(),
                                diagrams.name(task.processDefinitionId(), task.key(), reader),
                                task.due()))
                        .toList());
    }

    /** The newest promise of each kind, whether open or over. */
    private Map<String, Deadline> dated(Referral referral) {
        Map<String, Deadline> dated = new HashMap<>();
        String subject = String.valueOf(referral.id());
        deadlines.list(referral.caseId()).stream()
                .filter(deadline ->
                        deadline.subject().equals(subject) && !deadline.code().equals(ReferralDates.CONTROL_VISIT))
                .forEach(deadline -> dated.merge(deadline.code(), deadline, ReferralSheets::newer));
        return dated;
    }

    private static Deadline newer(Deadline one, Deadline other) {
        return one.id() > other.id() ? one : other;
    }

    private List<ReferralSheet.Check> checks(Referral referral, Map<String, Deadline> dated) {
        return checks.of(referral.id()).stream()
                .map(check -> {
                    Deadline deadline = dated.get(check.code().name());
                    return new ReferralSheet.Check(
                            check, deadline, check.isOpen() && deadline != null ? deadline.taskId() : null);
                })
                .toList();
    }

    private List<ReferralSheet.Told> told(ReferralRow row) {
        return reports.of(row).stream()
                .map(told -> new ReferralSheet.Told(
                        told.at(),
                        told.staffId() == null ? null : name(told.staffId()),
                        told.visit(),
                        ServiceStates.said(told.visit()),
                        told.changed()))
                .toList();
    }

    private List<ReferralSheet.Company> company(Referral referral) {
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

    private String name(long staffId) {
        return staff.find(staffId).map(StaffMember::name).orElse("");
    }
}
