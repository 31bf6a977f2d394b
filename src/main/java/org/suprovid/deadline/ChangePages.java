package org.suprovid.deadline;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
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
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;
import org.suprovid.standard.StandardHistory;
import org.suprovid.standard.StandardVersion;
import org.suprovid.standard.Standards;
import org.suprovid.standard.VersionTable;

/** The changes of a standard: decided upon, watched while they are applied, and taken back. */
@Controller
@RequestMapping("/standards/{code}/changes")
class ChangePages {

    private static final String PAGE = "deadline/change";
    private final StandardChanges changes;
    private final Standards standards;
    private final StandardHistory history;
    private final ChangeCalls calls;

    ChangePages(StandardChanges changes, Standards standards, StandardHistory history, ChangeCalls calls) {
        this.changes = changes;
        this.standards = standards;
        this.history = history;
        this.calls = calls;
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
        StandardChange change = standing(code, id, model);
        StandardVersion to = standards.version(change.toVersionId());
        StandardVersion from = change.isFirst() ? to.saidNothing() : standards.version(change.fromVersionId());
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("differences", new VersionTable(to, from, null).differences());
        model.addAttribute("states", ChangeItem.State.values());
        model.addAttribute("chosen", state);
        model.addAttribute("items", changes.items(code, id, state, after));
        return PAGE;
    }

    /** Where it stands now, asked for again and again while it is in work. */
    @GetMapping("/{id}/progress")
    @PreAuthorize(Allow.CONFIGURATION)
    String progress(@PathVariable String code, @PathVariable long id, Model model) {
        standing(code, id, model);
        return PAGE + " :: progress";
    }

    private StandardChange standing(String code, long id, Model model) {
        StandardChange change = changes.find(code, id);
        model.addAttribute("change", change);
        long reader = CurrentActor.staffId();
        model.addAttribute("own", change.authorId() == reader);
        StandardVersion to = standards.version(change.toVersionId());
        model.addAttribute("wrote", history.isAuthor(to, reader));
        if (change.state() == StandardChange.State.PROPOSED) {
            model.addAttribute("approvers", calls.approvers(change, to));
        }
        return change;
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize(Allow.CONFIGURATION)
    String approve(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        return done(changes.approve(code, id), "deadline.change.done.APPROVED", redirect);
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize(Allow.CONFIGURATION)
    String reject(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            StandardChange change = changes.reject(code, id, reason);
            return done(change, "deadline.change.done." + change.state(), redirect);
        } catch (Problem.Invalid unreasoned) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("unreasoned", true);
            model.addAttribute("reason", reason);
            return show(code, id, null, 0, model);
        }
    }

    @PostMapping("/{id}/pause")
    @PreAuthorize(Allow.CONFIGURATION)
    String pause(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        return done(changes.pause(code, id), "deadline.change.done.PAUSED", redirect);
    }

    @PostMapping("/{id}/resumption")
    @PreAuthorize(Allow.CONFIGURATION)
    String resume(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        return done(changes.resume(code, id), "deadline.change.done.RESUMED", redirect);
    }

    @PostMapping("/{id}/retrial")
    @PreAuthorize(Allow.CONFIGURATION)
    String retry(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        return done(changes.retry(code, id), "deadline.change.done.RETRIED", redirect);
    }

    @GetMapping("/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    String askUndo(@PathVariable String code, @PathVariable long id, Model model) {
        model.addAttribute("change", changes.find(code, id));
        model.addAttribute("undoing", changes.undoing(code, id));
        return "deadline/change-undo";
    }

    @PostMapping("/{id}/undoing")
    @PreAuthorize(Allow.CONFIGURATION)
    String undo(@PathVariable String code, @PathVariable long id, RedirectAttributes redirect) {
        return done(changes.undo(code, id), "deadline.change.done.UNDOING", redirect);
    }

    static String done(StandardChange change, String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        redirect.addAttribute("code", change.standard());
        redirect.addAttribute("id", change.id());
        return "redirect:/standards/{code}/changes/{id}";
    }
}
