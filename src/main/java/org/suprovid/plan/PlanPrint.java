package org.suprovid.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.platform.Problem;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;

/** Plans on paper, with room for the signatures of client and case manager (R-DOC-12, 13, 90). */
@Component
class PlanPrint {

    private final PlanReading reading;
    private final Cases cases;
    private final Programmes programmes;
    private final StaffDirectory staff;
    private final MessageSource messages;
    private final Paper paper;

    PlanPrint(
            PlanReading reading,
            Cases cases,
            Programmes programmes,
            StaffDirectory staff,
            MessageSource messages,
            Paper paper) {
        this.reading = reading;
        this.cases = cases;
        this.programmes = programmes;
        this.staff = staff;
        this.messages = messages;
        this.paper = paper;
    }

    /** The plans in force; before that the drafts to be agreed upon, after it the last versions. */
    @Transactional
    public Printed current(String number, Locale language) {
        return print(number, reading.standing(number, language), language);
    }

    /** One version. */
    @Transactional
    public Printed version(String number, PlanKind kind, int version, Locale language) {
        Predicate<PlanView> wanted =
                view -> view.plan().kind() == kind && view.plan().version() == version;
        return print(
                number,
                reading.history(number, language).stream().filter(wanted).toList(),
                language);
    }

    private Printed print(String number, List<PlanView> plans, Locale language) {
        if (plans.isEmpty()) {
            throw new Problem.NotFound("plan.unknown");
        }
        CaseFile file = cases.get(number);
        PlanPaper sheet = new PlanPaper(
                number,
                programmes.find(file.programmeId()).map(Programme::name).orElse(""),
                staff.find(file.caseManagerId()).map(StaffMember::name).orElse(""),
                text("plan.openEnd", language),
                language,
                plans);
        return new Printed(
                number + " " + text("plan.title", language), paper.pdf("plan/paper", Map.of("paper", sheet), language));
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
