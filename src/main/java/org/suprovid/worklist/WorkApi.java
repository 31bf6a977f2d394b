package org.suprovid.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.FormView;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Work", description = "Open tasks, their forms, finishing them")
class WorkApi {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final Worklist worklist;
    private final TaskWork work;

    WorkApi(Worklist worklist, TaskWork work) {
        this.worklist = worklist;
        this.work = work;
    }

    @Operation(summary = "One page of my open tasks by date; pass 'next' as 'after' for the following page")
    @GetMapping("/work")
    @PreAuthorize(Allow.CLIENT_DATA)
    Slice<WorkItem> work(
            @RequestAttribute(ME) StaffMember me,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String number,
            @RequestParam(required = false) String after,
            Locale locale) {
        return worklist.page(me, kind, number, after, locale);
    }

    @Operation(summary = "The form of a task: translated schema, prefilled answers or the draft")
    @GetMapping("/tasks/{id}/form")
    @PreAuthorize(Allow.CLIENT_DATA)
    FormView form(@PathVariable String id, @RequestAttribute(ME) StaffMember me, Locale locale) {
        return work.form(id, me, locale);
    }

    @Operation(summary = "Keep a draft of the answers")
    @PutMapping("/tasks/{id}/draft")
    @PreAuthorize(Allow.CLIENT_DATA)
    void draft(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            Locale locale) {
        work.saveDraft(id, me, answers, locale);
    }

    @Operation(summary = "Finish a task with its answers; 422 names the fields, 409 says that somebody was faster")
    @PostMapping("/tasks/{id}/answers")
    @PreAuthorize(Allow.CLIENT_DATA)
    TaskWork.NextStep submit(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            Locale locale) {
        return work.submit(id, me, answers, locale);
    }
}
