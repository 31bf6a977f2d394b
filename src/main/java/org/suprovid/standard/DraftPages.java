package org.suprovid.standard;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
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
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** The draft of a standard's next version: begun, looked at, given a day and a reason, discarded. */
@Controller
@RequestMapping("/standards/{code}/draft")
class DraftPages {

    private final StandardDrafts drafts;
    private final DraftHeading heading;
    private final DraftViews views;
    private final DraftSaving saving;
    private final Calendars calendars;
    private final ObjectProvider<Proposals> proposals;
    private final StandardHistory history;

    DraftPages(
            StandardDrafts drafts,
            DraftHeading heading,
            DraftViews views,
            DraftSaving saving,
            Calendars calendars,
            ObjectProvider<Proposals> proposals,
            StandardHistory history) {
        this.drafts = drafts;
        this.heading = heading;
        this.views = views;
        this.saving = saving;
        this.calendars = calendars;
        this.proposals = proposals;
        this.history = history;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String show(@PathVariable String code, Model model) {
        DraftView view = views.of(code);
        model.addAttribute("view", view);
        model.addAttribute("wrote", history.isAuthor(view.draft(), CurrentActor.staffId()));
        model.addAttribute("proposal", proposals.getObject().waiting().get(code));
        return "standard/draft";
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String begin(@PathVariable String code, RedirectAttributes redirect) {
        drafts.begin(code);
        return DraftSaving.done(code, "standard.draft.begun", redirect);
    }

    @GetMapping("/head")
    @PreAuthorize(Allow.CONFIGURATION)
    String askHead(@PathVariable String code, Model model) {
        DraftView view = views.of(code);
        model.addAttribute("answer", HeadForm.of(view));
        return head(view, view.revision(), model);
    }

    @PostMapping("/head")
    @PreAuthorize(Allow.CONFIGURATION)
    String setHead(
            @PathVariable String code,
            @ModelAttribute("answer") HeadForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        int seen = DraftSaving.seen(answer.seen());
        boolean saved = saving.saved(
                code,
                () -> heading.setHead(code, seen, answer.head()),
                errors -> FormErrors.into(binding, new Problem.Invalid(errors)),
                binding,
                model,
                response);
        return saved ? DraftSaving.done(code, "standard.draft.saved", redirect) : head(views.of(code), seen, model);
    }

    private String head(DraftView view, int seen, Model model) {
        DraftSaving.shown(view, seen, model);
        model.addAttribute("calendars", calendars.all());
        return "standard/draft-head";
    }

    @GetMapping("/discard")
    @PreAuthorize(Allow.CONFIGURATION)
    String askDiscard(@PathVariable String code, Model model) {
        model.addAttribute("view", views.of(code));
        return "standard/draft-discard";
    }

    @PostMapping("/discard")
    @PreAuthorize(Allow.CONFIGURATION)
    String discard(@PathVariable String code, RedirectAttributes redirect) {
        drafts.discard(code);
        redirect.addFlashAttribute("flash", "standard.draft.discarded");
        if (drafts.isNew(code)) {
            return "redirect:/standards";
        }
        redirect.addAttribute("code", code);
        return "redirect:/standards/{code}";
    }
}
