package org.suprovid.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.document.DraftSeen;
import org.suprovid.document.FormView;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** One task: who, where in the algorithm, what "done" means, the form, why this date. */
@Controller
class TaskPages {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final TaskWork work;
    private final TaskSheets sheets;
    private final SavedNotice notice;

    TaskPages(TaskWork work, TaskSheets sheets, SavedNotice notice) {
        this.work = work;
        this.sheets = sheets;
        this.notice = notice;
    }

    @GetMapping("/tasks/{id}")
    @PreAuthorize(Allow.CLIENT_DATA)
    String task(@PathVariable String id, @RequestAttribute(ME) StaffMember me, Locale locale, Model model) {
        model.addAttribute("sheet", sheets.sheet(id, me, locale));
        return "worklist/task";
    }

    @GetMapping("/tasks/{id}/form")
    @PreAuthorize(Allow.CLIENT_DATA)
    @ResponseBody
    FormView form(@PathVariable String id, @RequestAttribute(ME) StaffMember me, Locale locale) {
        return work.form(id, me, locale);
    }

    @PutMapping("/tasks/{id}/draft")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<Void> draft(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            @RequestHeader(name = DraftSeen.HEADER, required = false) String seen,
            Locale locale) {
        return work.saveDraft(id, me, answers, DraftSeen.read(seen), locale)
                .map(at -> ResponseEntity.ok()
                        .header(DraftSeen.HEADER, at.toString())
                        .<Void>build())
                .orElseGet(() ->
                        ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).build());
    }

    @PostMapping("/tasks/{id}/answers")
    @PreAuthorize(Allow.CLIENT_DATA)
    @ResponseBody
    Map<String, String> submit(
            @PathVariable String id,
            @RequestAttribute(ME) StaffMember me,
            @RequestBody Map<String, Object> answers,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        String saved = sheets.name(id, me, locale);
        TaskWork.NextStep next = work.submit(id, me, answers, locale);
        notice.leave(saved, next, locale, request, response);
        return Map.of("next", next.path());
    }
}
