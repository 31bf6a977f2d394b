package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseClosed;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.CountedDate;
import org.suprovid.deadline.CountedDates;
import org.suprovid.platform.RowAccess;
import org.suprovid.standard.CaseStandards;
import org.suprovid.standard.Standards;

/**
 * Who was served and has left before the reassessment: on the day it would have been, they are offered the questionnaire all the
 * same, if a standard of their case says so. What they say is nobody's (Q-18, T-08).
 */
@Component
class LaterSurveys {

    private static final String FLAG = "postClosureSurvey";
    /** Whoever has died, wants nothing more of us, is served by others or cannot be found is not asked. */
    private static final Set<String> NOT_ASKED = Set.of("DIED", "CLIENT_WITHDREW", "TRANSFERRED", "LOST_CONTACT");

    /** As the questionnaire before a reassessment may be handed out. */
    private static final Period BEFORE = Period.ofDays(14);
    /** As long as the day stands in the list of whoever led the case. */
    private static final Period AFTER = Period.ofMonths(1);

    private final LaterSurveyMapper mapper;
    private final Assessments assessments;
    private final ModelChoices choices;
    private final Standards standards;
    private final CountedDates dates;
    private final RowAccess access;
    private final Clock clock;

    LaterSurveys(
            LaterSurveyMapper mapper,
            Assessments assessments,
            ModelChoices choices,
            Standards standards,
            CountedDates dates,
            RowAccess access,
            Clock clock) {
        this.mapper = mapper;
        this.assessments = assessments;
        this.choices = choices;
        this.standards = standards;
        this.dates = dates;
        this.access = access;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(CaseClosed closed) {
        if (!NOT_ASKED.contains(closed.outcome())) {
            access.asSystem(() -> due(closed.caseId()).ifPresent(date -> mapper.insert(closed.caseId(), date.due())));
        }
    }

    /** Empty where nobody was served, no standard wants to know, or none knows a reassessment. */
    private Optional<CountedDate> due(long caseId) {
        CaseStandards following = standards.ofCase(caseId);
        return choices.current(caseId)
                .filter(choice -> choice.model() != Model.NOT_NOW && following.isOn(FLAG))
                .flatMap(choice -> assessments.last(caseId))
                .flatMap(last ->
                        dates.count(following.versions(), TwelveStepDates.REASSESSMENT, last, AnchorEvent.ASSESSED));
    }

    /** Whether the client of a closed case may be given a link today. */
    @Transactional(readOnly = true)
    public boolean isOffered(long caseId) {
        LocalDate today = LocalDate.now(clock);
        return mapper.isDue(caseId, today.minus(AFTER), today.plus(BEFORE));
    }

    @Transactional(readOnly = true)
    public boolean isAnswered(long caseId) {
        return mapper.isAnswered(caseId);
    }
}
