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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** One deadline of a draft: set, or left as the base has it. */
@Controller
@RequestMapping("/standards/{code}/draft/timers/{timer}")
class DraftTimerPages {

    private final DraftEditing editing;
    private final DraftViews views;
    private final DraftSaving saving;

    DraftTimerPages(DraftEditing editing, DraftViews views, DraftSaving saving) {
        this.editing = editing;
        this.views = views;
        this.saving = saving;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable String code, @PathVariable String timer, Model model) {
        CatalogueTimer known = known(timer);
        DraftView view = views.of(code);
        model.addAttribute("answer", TimerForm.of(view.draft().timer(timer), view.revision()));
        return page(view, known, view.revision(), model);
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String set(
            @PathVariable String code,
            @PathVariable String timer,
            @ModelAttribute("answer") TimerForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CatalogueTimer known = known(timer);
        int seen = DraftSaving.seen(answer.seen());
        boolean saved = saving.saved(
                code,
                () -> editing.set(code, seen, answer.line(timer)),
                errors -> answer.into(binding, timer, errors),
                binding,
                model,
                response);
        return saved
                ? DraftSaving.done(code, timer, "standard.draft.saved", redirect)
                : page(views.of(code), known, seen, model);
    }

    @PostMapping("/reset")
    @PreAuthorize(Allow.CONFIGURATION)
    String reset(
            @PathVariable String code,
            @PathVariable String timer,
            @RequestParam(required = false) String seen,
            RedirectAttributes redirect) {
        editing.reset(code, DraftSaving.seen(seen), known(timer).code());
        return DraftSaving.done(code, timer, "standard.draft.reset", redirect);
    }

    private String page(DraftView view, CatalogueTimer known, int seen, Model model) {
        DraftSaving.shown(view, seen, model);
        model.addAttribute("known", known);
        model.addAttribute("row", view.table().row(known.code()));
        model.addAttribute("units", Length.Unit.fitting(known));
        model.addAttribute("reminderUnits", Length.Unit.values());
        return "standard/draft-timer";
    }

    private static CatalogueTimer known(String timer) {
        return TimerCatalogue.shipped()
                .find(timer)
                .orElseThrow(() -> new Problem.NotFound("standard.problem.timer.unknown"));
    }
}
