package org.suprovid.crisis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.client.People;
import org.suprovid.deadline.Deadline;
import org.suprovid.deadline.Deadlines;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.engine.Diagrams;
import org.suprovid.engine.UserTasks;
import org.suprovid.referral.Referral;
import org.suprovid.referral.Referrals;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Puts the page of a crisis together. */
@Component
@Transactional(readOnly = true)
class CrisisSheets {

    private static final Set<String> FORMS = Set.of(
            CrisisReportForm.FORM, "crisis-response", "crisis-record", "crisis-steps", "crisis-use", "crisis-review");
    private final Crises crises;
    private final CrisisPlans plans;
    private final Referrals referrals;
    private final People people;
    private final StaffDirectory staff;
    private final UserTasks tasks;
    private final Diagrams diagrams;
    private final Deadlines deadlines;
    private final Documents documents;

    CrisisSheets(
            Crises crises,
            CrisisPlans plans,
            Referrals referrals,
            People people,
            StaffDirectory staff,
            UserTasks tasks,
            Diagrams diagrams,
            Deadlines deadlines,
            Documents documents) {
        this.crises = crises;
        this.plans = plans;
        this.referrals = referrals;
        this.people = people;
        this.staff = staff;
        this.tasks = tasks;
        this.diagrams = diagrams;
        this.deadlines = deadlines;
        this.documents = documents;
    }

    /** Null if none is known. */
    String name(CaseFile file) {
        return people.names(List.of(file.personId())).get(file.personId());
    }

    CrisisSheet of(CaseFile file, int number, Locale reader) {
        Crisis crisis = crises.get(file.id(), number);
        CrisisPlan plan = plans.current(file.id()).orElse(null);
        return new CrisisSheet(
                crisis,
                crises.words(crisis),
                name(file),
                staff.find(crisis.reportedBy()).map(StaffMember::name).orElse(""),
                plan,
                plan == null ? CrisisPlanWords.NONE : plans.words(plan),
                crises.used(crisis),
                slips(crisis),
                crisis.isRunning() ? tasks(crisis, reader) : List.of(),
                promised(crisis),
                written(crisis));
    }

    private List<CrisisSheet.Task> tasks(Crisis crisis, Locale reader) {
        return tasks.of(crisis.processInstanceId()).stream()
                .map(task -> new CrisisSheet.Task(
                        task.id(), diagrams.name(task.processDefinitionId(), task.key(), reader), task.due()))
                .toList();
    }

    private List<Deadline> promised(Crisis crisis) {
        return deadlines.list(crisis.caseId()).stream()
                .filter(deadline -> deadline.isOpen()
                        && CrisisDates.OF_CRISES.contains(deadline.code())
                        && deadline.subject().equals(crisis.subject()))
                .toList();
    }

    private List<Referral> slips(Crisis crisis) {
        return referrals.ofCase(crisis.caseId()).stream()
                .filter(slip -> slip.crisis() && slip.isIssued())
                .filter(slip -> !slip.issuedAt().isBefore(crisis.reportedAt()))
                .filter(slip -> crisis.closedAt() == null || !slip.issuedAt().isAfter(crisis.closedAt()))
                .toList();
    }

    private List<Document> written(Crisis crisis) {
        return documents.ofSubjects(crisis.caseId(), List.of(crisis.subject()), FORMS);
    }
}
