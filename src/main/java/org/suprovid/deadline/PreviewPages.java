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
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** Whom a draft touches, seen before anybody decides; from here it is proposed. */
@Controller
@RequestMapping("/standards/{code}/draft")
class PreviewPages {

    private final Previews previews;
    private final StandardChanges changes;

    PreviewPages(Previews previews, StandardChanges changes) {
        this.previews = previews;
        this.changes = changes;
    }

    @GetMapping("/preview")
    @PreAuthorize(Allow.CONFIGURATION)
    String preview(@PathVariable String code, @RequestParam(defaultValue = "") String after, Model model) {
        Preview preview = previews.of(code, after);
        model.addAttribute("preview", preview);
        model.addAttribute("chart", LoadChart.of(preview.load()));
        model.addAttribute("charts", LoadChart.ofWorkers(preview.load()));
        return "deadline/preview";
    }

    @PostMapping("/proposal")
    @PreAuthorize(Allow.CONFIGURATION)
    String propose(
            @PathVariable String code,
            @RequestParam int revision,
            @RequestParam StandardChange.Scope scope,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        try {
            StandardChange change = changes.propose(code, revision, scope);
            return ChangePages.done(change, "deadline.change.done.PROPOSED", redirect);
        } catch (Problem.Invalid unready) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("unready", true);
            return preview(code, "", model);
        }
    }
}
