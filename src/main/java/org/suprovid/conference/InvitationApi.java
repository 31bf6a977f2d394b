package org.suprovid.conference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.security.Allow;

/** The calendar of conferences for programs, and what whoever takes part may know and do. */
@RestController
@RequestMapping("/api/v1/conferences")
@Tag(name = "Conferences")
class InvitationApi {

    private final ConferenceCalendar calendar;
    private final InvitationDesk desk;
    private final DecisionDesk decisions;

    InvitationApi(ConferenceCalendar calendar, InvitationDesk desk, DecisionDesk decisions) {
        this.calendar = calendar;
        this.desk = desk;
        this.decisions = decisions;
    }

    @Operation(
            summary =
                    "Six weeks of conferences, by the Monday of their week: of one's cases, and those one takes part in")
    @GetMapping
    @PreAuthorize(Allow.ESCORT)
    Map<LocalDate, List<ConferenceCalendar.Entry>> list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week) {
        return calendar.from(week).weeks();
    }

    @Operation(summary = "One conference as whoever takes part may know it")
    @GetMapping("/{conference}")
    @PreAuthorize(Allow.ESCORT)
    Invitation show(@PathVariable long conference) {
        return desk.show(conference);
    }

    @Operation(summary = "Say whether a decision that was given to you is carried out")
    @PostMapping("/{conference}/decisions/{decision}")
    @PreAuthorize(Allow.ESCORT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void carriedOut(
            @PathVariable long conference,
            @PathVariable long decision,
            @RequestBody DecisionEntry entry,
            Locale writer) {
        decisions.carriedOut(conference, decision, entry, writer);
    }

    @Operation(summary = "Ask for another conference about the same case; whoever leads the case is told")
    @PostMapping("/{conference}/wish")
    @PreAuthorize(Allow.ESCORT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askForAnother(@PathVariable long conference, @RequestBody Wish wish) {
        desk.askForAnother(conference, wish.wish());
    }
}
