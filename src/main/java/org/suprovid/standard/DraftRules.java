package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.FieldErrors;
import org.suprovid.platform.Problem;

/** What must hold of a draft before it can be published. */
@Component
class DraftRules {

    private static final int LONGEST_NOTE = 2000;
    private static final int YEARS_AHEAD = 10;

    private final DraftMapper mapper;
    private final CalendarMapper calendars;
    private final Standards standards;
    private final Bases bases;
    private final Clock clock;

    DraftRules(DraftMapper mapper, CalendarMapper calendars, Standards standards, Bases bases, Clock clock) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.standards = standards;
        this.bases = bases;
        this.clock = clock;
    }

    /** Everything that forbids publishing it. */
    List<FieldError> forbidden(StandardVersion draft) {
        List<FieldError> errors =
                new ArrayList<>(head(draft.code(), new DraftHead(draft.validFrom(), draft.calendar(), draft.note())));
        if (draft.note().isBlank()) {
            errors.add(new FieldError("note", "standard.error.note"));
        }
        bases.refused(draft.code(), draft.basedOn()).ifPresent(errors::add);
        bases.takenBack(draft).ifPresent(errors::add);
        errors.addAll(new TimerRules(draft.timers()).errors());
        errors.addAll(FlagCatalogue.refused(draft.flags()));
        return errors;
    }

    List<FieldError> head(String code, DraftHead head) {
        List<FieldError> errors = new ArrayList<>();
        day(code, head.validFrom()).ifPresent(reason -> errors.add(new FieldError("validFrom", reason)));
        if (head.calendar() == null || !calendars.exists(head.calendar())) {
            errors.add(new FieldError("calendar", "standard.error.calendar.unknown"));
        }
        errors.addAll(text("note", head.note(), LONGEST_NOTE));
        return errors;
    }

    /** What came before it stays in force until it begins, so it can neither begin in the past nor before that one. */
    private Optional<String> day(String code, LocalDate validFrom) {
        LocalDate today = LocalDate.now(clock);
        if (validFrom == null) {
            return Optional.of("standard.error.missing");
        }
        if (validFrom.isBefore(today)) {
            return Optional.of("standard.error.validFrom.past");
        }
        if (validFrom.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of("standard.error.validFrom.tooFar");
        }
        return mapper.lastPublished(code)
                .map(standards::version)
                .filter(last -> validFrom.isBefore(last.validFrom()))
                .map(last -> "standard.error.validFrom.beforeLast");
    }

    /** What a change makes wrong that was not wrong before it. */
    static List<FieldError> newlyWrong(StandardVersion before, StandardVersion after) {
        Set<String> known = new TimerRules(before.timers())
                .errors().stream().map(DraftRules::told).collect(Collectors.toSet());
        return new TimerRules(after.timers())
                .errors().stream().filter(error -> !known.contains(told(error))).toList();
    }

    private static String told(FieldError error) {
        return error.path() + error.code();
    }

    /** What is wrong with a name: it must be there. */
    static List<FieldError> named(String field, String name, int longest) {
        return name.isBlank() ? List.of(new FieldError(field, "standard.error.missing")) : text(field, name, longest);
    }

    private static List<FieldError> text(String field, String text, int longest) {
        return new FieldErrors("standard.error.text")
                .optional(field, text, longest)
                .list();
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Problem.Invalid(errors);
        }
    }
}
