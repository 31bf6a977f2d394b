package org.suprovid.standard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Which days are working days, for programs. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "Calendars")
class CalendarApi {

    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);
    private final CalendarMapper calendars;
    private final CalendarEditing editing;

    CalendarApi(CalendarMapper calendars, CalendarEditing editing) {
        this.calendars = calendars;
        this.editing = editing;
    }

    @Operation(summary = "All calendars by name")
    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION_READ)
    List<WorkingCalendar> list() {
        return calendars.all();
    }

    @Operation(summary = "One calendar and its days off besides weekends")
    @GetMapping("/{calendar}")
    @PreAuthorize(Allow.CONFIGURATION_READ)
    Days show(@PathVariable String calendar) {
        WorkingCalendar found = editing.get(calendar);
        return new Days(found.code(), found.name(), calendars.between(calendar, LocalDate.EPOCH, FAR));
    }

    @Operation(summary = "Add a calendar, which may begin with the days of another one")
    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.CREATED)
    Days add(@RequestBody NewCalendar calendar) {
        editing.add(calendar.calendar(), calendar.from());
        return show(calendar.calendar().code());
    }

    @Operation(summary = "Add a day off; what is promised already keeps its day")
    @PostMapping("/{calendar}/days")
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.CREATED)
    Days addDay(@PathVariable String calendar, @RequestBody Holiday day) {
        editing.addDay(calendar, new Holiday(day.day(), text(day.name())));
        return show(calendar);
    }

    @Operation(summary = "Remove a day off that is still to come")
    @DeleteMapping("/{calendar}/days/{day}")
    @PreAuthorize(Allow.CONFIGURATION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeDay(
            @PathVariable String calendar, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        editing.removeDay(calendar, day);
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** A calendar with its days off. */
    record Days(String code, String name, List<Holiday> days) {}

    /** @param from code of the calendar whose days it begins with, null if none */
    record NewCalendar(String code, String name, String from) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(text(code).toUpperCase(Locale.ROOT), text(name));
        }
    }
}
