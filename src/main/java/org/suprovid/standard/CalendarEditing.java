package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.standard.CalendarMapper.Changed;

/** Changes calendars. What was promised keeps its day; what is promised from now on is counted anew. */
@Service
@Transactional
class CalendarEditing {

    private static final int YEARS = 10;
    private static final int LONGEST_NAME = 100;

    private final CalendarMapper mapper;
    private final Clock clock;

    CalendarEditing(CalendarMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws Problem.NotFound if there is none of this code */
    @Transactional(readOnly = true)
    WorkingCalendar get(String code) {
        return mapper.find(code).orElseThrow(() -> new Problem.NotFound("standard.problem.calendar.unknown"));
    }

    /** @param from code of the calendar whose days it begins with, null if none */
    void add(WorkingCalendar calendar, String from) {
        List<FieldError> errors = new ArrayList<>(name(calendar.name()));
        if (!calendar.code().matches("[A-Z][A-Z0-9_]{1,29}")) {
            errors.add(new FieldError("code", "standard.error.calendar.code"));
        }
        if (from != null && !mapper.exists(from)) {
            errors.add(new FieldError("from", "standard.error.calendar.unknown"));
        }
        DraftRules.refuse(errors);
        if (mapper.add(calendar) == 0) {
            DraftRules.refuse(List.of(new FieldError("code", "standard.error.calendar.taken")));
        }
        if (from != null) {
            mapper.copy(from, calendar.code());
        }
    }

    void addDay(String code, Holiday holiday) {
        get(code);
        List<FieldError> errors = new ArrayList<>(name(holiday.name()));
        LocalDate today = LocalDate.now(clock);
        if (holiday.day() == null) {
            errors.add(new FieldError("day", "standard.error.day"));
        } else if (holiday.day().isBefore(today)) {
            errors.add(new FieldError("day", "standard.error.calendar.past"));
        } else if (holiday.day().isAfter(today.plusYears(YEARS))) {
            errors.add(new FieldError("day", "standard.error.calendar.tooFar"));
        }
        DraftRules.refuse(errors);
        if (TimerOrder.isTooLong(mapper.holidays(code), holiday.day())) {
            DraftRules.refuse(List.of(new FieldError("day", "standard.error.calendar.inARow", TimerOrder.DAYS_OFF)));
        }
        if (mapper.addDay(code, holiday.day(), holiday.name()) == 0) {
            DraftRules.refuse(List.of(new FieldError("day", "standard.error.calendar.twice")));
        }
        note(new Changed(code, holiday.day(), holiday.name(), true));
    }

    /** @throws Problem.Conflict if it is not there any more, or has gone by: deadlines were counted with it */
    void removeDay(String code, LocalDate day) {
        if (hasGoneBy(day)) {
            throw new Problem.Conflict("standard.problem.calendar.past");
        }
        String name = mapper.removeDay(get(code).code(), day);
        if (name == null) {
            throw new Problem.Conflict("standard.problem.calendar.changed");
        }
        note(new Changed(code, day, name, false));
    }

    boolean hasGoneBy(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private void note(Changed changed) {
        mapper.note(clock.instant(), CurrentActor.staffId(), changed);
    }

    private static List<FieldError> name(String name) {
        return DraftRules.named("name", name, LONGEST_NAME);
    }
}
