package org.suprovid.standard;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FieldError;
import org.suprovid.security.Allow;

/** What a draft differs from: another standard, a newer version of the same, or nothing. */
@Controller
@RequestMapping("/standards/{code}/draft/base")
class DraftBasePages {

    private final DraftHeading heading;
    private final DraftViews views;
    private final DraftSaving saving;
    private final Standards standards;

    DraftBasePages(DraftHeading heading, DraftViews views, DraftSaving saving, Standards standards) {
        this.heading = heading;
        this.views = views;
        this.saving = saving;
        this.standards = standards;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable String code, Model model) {
        DraftView view = views.of(code);
        model.addAttribute("answer", new BaseForm(view.draft().basedOn(), String.valueOf(view.revision())));
        return page(view, view.revision(), model);
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String set(
            @PathVariable String code,
            @ModelAttribute("answer") BaseForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        int seen = DraftSaving.seen(answer.seen());
        boolean saved = saving.saved(
                code,
                () -> heading.setBase(code, seen, answer.code()),
                errors -> errors.forEach(error -> beside(error, binding)),
                binding,
                model,
                response);
        return saved ? DraftSaving.done(code, "standard.draft.saved", redirect) : page(views.of(code), seen, model);
    }

    private String page(DraftView view, int seen, Model model) {
        DraftSaving.shown(view, seen, model);
        model.addAttribute("standards", standards.inForce());
        return "standard/draft-base";
    }

    /** A base that makes deadlines wrong is itself what cannot be taken. */
    private static void beside(FieldError error, BindingResult binding) {
        String timer = PageErrors.timer(error);
        if (timer == null) {
            binding.rejectValue("base", error.code(), error.args(), null);
        } else {
            binding.rejectValue("base", "standard.error.base.order", new Object[] {PageErrors.named(timer)}, null);
        }
    }

    /** @param base code of a standard, blank if the draft stands alone */
    record BaseForm(String base, String seen) {

        String code() {
            return base == null || base.isBlank() ? null : base;
        }
    }
}
