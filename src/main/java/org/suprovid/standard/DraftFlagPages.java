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
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** One choice of a draft besides deadlines: made, or left as the base has it. */
@Controller
@RequestMapping("/standards/{code}/draft/flags/{flag}")
class DraftFlagPages {

    private final DraftEditing editing;
    private final DraftViews views;
    private final DraftSaving saving;

    DraftFlagPages(DraftEditing editing, DraftViews views, DraftSaving saving) {
        this.editing = editing;
        this.views = views;
        this.saving = saving;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable String code, @PathVariable String flag, Model model) {
        CatalogueFlag known = known(flag);
        DraftView view = views.of(code);
        model.addAttribute("answer", FlagForm.of(known, view.draft().flags().get(flag), view.revision()));
        return page(view, known, view.revision(), model);
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String set(
            @PathVariable String code,
            @PathVariable String flag,
            @ModelAttribute("answer") FlagForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        CatalogueFlag known = known(flag);
        int seen = DraftSaving.seen(answer.seen());
        String field = known.kind() == CatalogueFlag.Kind.LENGTH ? "length.amount" : "value";
        boolean saved = saving.saved(
                code,
                () -> editing.setFlag(code, seen, flag, answer.value(known)),
                errors -> errors.forEach(error -> beside(field, error, binding)),
                binding,
                model,
                response);
        return saved
                ? DraftSaving.done(code, flag, "standard.draft.saved", redirect)
                : page(views.of(code), known, seen, model);
    }

    @PostMapping("/reset")
    @PreAuthorize(Allow.CONFIGURATION)
    String reset(
            @PathVariable String code,
            @PathVariable String flag,
            @RequestParam(required = false) String seen,
            RedirectAttributes redirect) {
        editing.resetFlag(code, DraftSaving.seen(seen), known(flag).code());
        return DraftSaving.done(code, flag, "standard.draft.reset", redirect);
    }

    private String page(DraftView view, CatalogueFlag known, int seen, Model model) {
        DraftSaving.shown(view, seen, model);
        model.addAttribute("known", known);
        model.addAttribute("row", view.table().flag(known.code()));
        model.addAttribute("units", Length.Unit.values());
        return "standard/draft-flag";
    }

    private static void beside(String field, FieldError error, BindingResult binding) {
        binding.rejectValue(field, PageErrors.text(error), PageErrors.args(error), null);
    }

    private static CatalogueFlag known(String flag) {
        return FlagCatalogue.find(flag).orElseThrow(() -> new Problem.NotFound("standard.problem.flag.unknown"));
    }
}
