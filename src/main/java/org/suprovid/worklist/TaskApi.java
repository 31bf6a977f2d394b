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
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.document.FormView;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** One task for programs: what is asked, what is known, the draft, done. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "Work")
class TaskApi {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final TaskSheets sheets;
    private final TaskWork work;

    TaskApi(TaskSheets sheets, TaskWork work) {
        this.sheets = sheets;
        this.work = work;
    }

    @Operation(
            summary =
                    "One open task: what done means, whom it is about, where the case stands, until when and why then")
    @GetMapping
    @PreAuthorize(Allow.CLIENT_DATA)
    TaskSheet task(@PathVariable String id, @RequestAttribute(ME) StaffMember me, Locale locale) {
        return sheets.sheet(id, me, locale);
    }

    @Operation(summary = "The form of a task: translated schema, prefilled answers or the draft")
    @GetMapping("/form")
    @PreAuthorize(Allow.CLIENT_DATA)
    FormView form(@PathVariable String id, @RequestAttribute(ME) StaffMember me, Locale locale) {
        return work.form(id, me, locale);
    }

    @Operation(summary = "Keep a draft of the answers")
    @PutMapping("/draft")
    @PreAuthorize(Allow.CLIENT_DATA)
    void draft(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            Locale locale) {
        work.saveDraft(id, me, answers, locale);
    }

    @Operation(summary = "Finish a task with its answers; 422 names the fields, 409 says that somebody was faster")
    @PostMapping("/answers")
    @PreAuthorize(Allow.CLIENT_DATA)
    TaskWork.NextStep submit(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            Locale locale) {
        return work.submit(id, me, answers, locale);
    }
}
