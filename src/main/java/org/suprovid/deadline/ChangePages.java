package org.suprovid.deadline;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Allow;

/** The changes of a standard: decided upon, watched while they are applied, and taken back. */
@Controller
@RequestMapping("/standards/{code}/changes")
class ChangePages {

    private static final String PAGE = "deadline/change";
    private final StandardChanges changes;

    ChangePages(StandardChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String list(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("changes", changes.of(code));
        return "deadline/changes";
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allow.CONFIGURATION)
    String show(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(required = false) ChangeItem.State state,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        progress(code, id, model);
        model.addAttribute("states", ChangeItem.State.values());
        model.addAttribute("chosen", state);
        model.addAttribute("items", changes.items(id, state, after));
        return PAGE;
    }

    /** Where it stands now, asked for again and again while it is in work. */
    @GetMapping("/{id}/progress")
    @PreAuthorize(Allow.CONFIGURATION)
    String progress(@PathVariable String code, @PathVariable long id, Model model) {
        StandardChange change = changes.find(code, id);
        model.addAttribute("change", change);
        model.addAttribute("own", change.authorId() == CurrentActor.staffId());
        return PAGE + " :: progress";
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize(Allow.CONFIGURATION)
    String approve(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        changes.find(code, id);
        return done(changes.approve(id), "deadline.change.done.APPROVED", redirect);
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize(Allow.CONFIGURATION)
    String reject(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        changes.find(code, id);
        return done(changes.reject(id), "deadline.change.done.REJECTED", redirect);
    }

    @PostMapping("/{id}/pause")
    @PreAuthorize(Allow.CONFIGURATION)
    String pause(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        changes.find(code, id);
        return done(changes.pause(id), "deadline.change.done.PAUSED", redirect);
    }

    @PostMapping("/{id}/resumption")
    @PreAuthorize(Allow.CONFIGURATION)
    String resume(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        changes.find(code, id);
        return done(changes.resume(id), "deadline.change.done.RESUMED", redirect);
    }

    @GetMapping("/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    String askUndo(@PathVariable String code, @PathVariable long id, Model model) {
        model.addAttribute("change", changes.find(code, id));
        model.addAttribute("undoing", changes.undoing(id));
        return "deadline/change-undo";
    }

    @PostMapping("/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    String undo(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        changes.find(code, id);
        return done(changes.undo(id), "deadline.change.done.UNDOING", redirect);
    }

    static String done(StandardChange change, String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        redirect.addAttribute("code", change.standard());
        redirect.addAttribute("id", change.id());
        return "redirect:/standards/{code}/changes/{id}";
    }
}
