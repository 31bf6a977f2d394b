package org.suprovid.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The case contract as it is printed; the client is a number on it, whoever may find the sheet (R-CONF-05).
 *
 * @param number of the client's card
 * @param substitute name of who stands in, empty if nobody does
 * @param plans in force, or drafted; none before the first draft
 * @param special what else was agreed, null for nothing
 * @param until last day, null if it holds until the case is closed
 * @param signedOn null as long as it is to be signed
 */
record CaseContractPaper(
        String number,
        String programme,
        String manager,
        String substitute,
        List<PlanView> plans,
        String special,
        LocalDate until,
        LocalDate signedOn) {

    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** A day in figures. */
    public String day(LocalDate day) {
        return FIGURES.format(day);
    }

    /** Lines that we carry out ourselves, or that other organisations do; what is over is no promise any more. */
    public List<LineView> lines(boolean mediated) {
        return plans.stream()
                .filter(view -> view.isMediated() == mediated)
                .flatMap(view -> view.lines().stream())
                .filter(view -> view.line().isOpen())
                .toList();
    }

    /** What the plans are for; КМ-1 and КМ-2 of one draft share it. */
    public List<String> goals() {
        return plans.stream()
                .map(view -> view.plan().words().goal())
                .filter(goal -> goal != null && !goal.isBlank())
                .distinct()
                .toList();
    }
}
