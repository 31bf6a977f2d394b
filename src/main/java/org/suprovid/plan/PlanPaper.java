package org.suprovid.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Plans of a case as they are printed; the client is a number on it, whoever may find the sheet (R-CONF-05).
 *
 * @param manager name of the case manager
 * @param openEnd words for an end that is still open, in the language of the paper
 */
record PlanPaper(
        String number, String programme, String manager, String openEnd, Locale language, List<PlanView> plans) {

    private static final String FIGURES = "dd.MM.uuuu";

    /** A day in figures; nothing for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofPattern(FIGURES, language).format(day);
    }

    /** Start and end of a version: КМ-2, column 8 (R-PLAN-08). */
    public String span(Plan plan) {
        LocalDate end = plan.endsOn() != null ? plan.endsOn() : plan.plannedEnd();
        return plan.startsOn() == null && end == null
                ? ""
                : day(plan.startsOn()) + " – " + (end == null ? openEnd : day(end));
    }
}
