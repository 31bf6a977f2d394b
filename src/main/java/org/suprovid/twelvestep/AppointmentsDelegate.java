package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseProcess;
import org.suprovid.deadline.Deadlines;
import org.suprovid.engine.CalledByDiagrams;
import org.suprovid.standard.Standards;

/** What the diagram asks about two appointments with one client: {@code ${appointments.together(execution)}}. */
@Component("appointments")
@CalledByDiagrams
public class AppointmentsDelegate {

    private static final String TOGETHER = "appointments.together";
    private static final String USUAL = "P14D";
    private final Deadlines deadlines;
    private final Standards standards;
    private final Clock clock;

    AppointmentsDelegate(Deadlines deadlines, Standards standards, Clock clock) {
        this.deadlines = deadlines;
        this.standards = standards;
        this.clock = clock;
    }

    /** Whether the reassessment is due so soon after today that nobody should be asked to come twice. */
    public boolean together(DelegateExecution execution) {
        long caseId = CaseProcess.caseId(execution);
        Period within = Period.parse(standards.ofCase(caseId).choice(TOGETHER).orElse(USUAL));
        Instant last = LocalDate.now(clock)
                .plus(within)
                .atTime(LocalTime.MAX)
                .atZone(clock.getZone())
                .toInstant();
        return deadlines
                .open(caseId, TwelveStepDates.REASSESSMENT, "")
                .filter(due -> !due.dueAt().isAfter(last))
                .isPresent();
    }
}
