package org.suprovid.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkFilter.Until;

/** What the page "My work" shows, for programs. */
@RestController
@RequestMapping("/api/v1/work")
@Tag(name = "Work", description = "Open tasks, their forms, finishing them")
class WorkApi {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final Worklist worklist;

    WorkApi(Worklist worklist) {
        this.worklist = worklist;
    }

    @Operation(summary = "One page of my open tasks by date; pass 'next' as 'after' for the following page")
    @GetMapping
    @PreAuthorize(Allow.CLIENT_DATA)
    Slice<WorkItem> work(
            @RequestAttribute(ME) StaffMember me,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String number,
            @RequestParam(defaultValue = "ALL") Until until,
            @RequestParam(required = false) String after,
            Locale locale) {
        return worklist.page(me, new WorkFilter(kind, number, until), after, locale);
    }

    @Operation(
            summary = "Days agreed with my clients or about them that have come or come within a week, at most twenty")
    @GetMapping("/agreed")
    @PreAuthorize(Allow.CLIENT_DATA)
    List<AgreedRow.Shown> agreed(@RequestAttribute(ME) StaffMember me) {
        return worklist.agreed(me);
    }

    @Operation(
            summary =
                    "Dates that passed in the programmes one supervises and were passed on, the oldest first, at most twenty")
    @GetMapping("/late")
    @PreAuthorize(Allow.SUPERVISION)
    List<LateRow> late(@RequestAttribute(ME) StaffMember me) {
        return worklist.lateInTeam(me);
    }
}
