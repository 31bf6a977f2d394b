package org.suprovid.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** Events of a programme for programs. */
@RestController
@RequestMapping("/api/v1/activities")
@Tag(name = "Activities", description = "Events for many clients at once: planned, attended, judged")
class ActivityApi {

    private final Activities activities;
    private final ActivityPlanning planning;
    private final ActivitySheets sheets;
    private final Attendance attendance;

    ActivityApi(Activities activities, ActivityPlanning planning, ActivitySheets sheets, Attendance attendance) {
        this.activities = activities;
        this.planning = planning;
        this.sheets = sheets;
        this.attendance = attendance;
    }

    /**
     * Who came on a day.
     *
     * @param cases ids of the cases of all who came; whoever is left out did not
     * @param was who had come as far as the list said when it was read: only what differs is written, so that others may tick at
     *     the same time; without it the whole list is replaced
     */
    record Came(@NotNull LocalDate on, @NotNull Set<@NotNull Long> cases, Set<@NotNull Long> was) {}

    @Operation(summary = "Six weeks of events, by the Monday of their week")
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    Map<LocalDate, List<Activity>> list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week) {
        return activities.from(week).weeks();
    }

    @Operation(summary = "One event: what is to be done next, and who of one's clients wishes to come and came")
    @GetMapping("/{activity:\\d+}")
    @PreAuthorize(Allow.CASEWORK)
    ActivitySheets.ActivitySheet show(
            @PathVariable long activity,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        return sheets.of(activity, on);
    }

    @Operation(summary = "Plan an event; answers with its id. 422 with every error at its field")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize(Allow.CASEWORK)
    Map<String, Long> plan(@RequestBody ActivityForm activity) {
        return Map.of("activity", planning.plan(activity));
    }

    @Operation(summary = "Say who came on a day: those named, and nobody else of one's clients")
    @PutMapping("/{activity:\\d+}/attendance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize(Allow.CASEWORK)
    void attend(@PathVariable long activity, @Valid @RequestBody Came came) {
        if (came.was() == null) {
            attendance.attend(activity, came.on(), came.cases());
        } else {
            attendance.attend(activity, came.on(), TickChange.of(came.cases(), came.was()));
        }
    }
}
