package org.suprovid.security;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
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
import org.suprovid.platform.FormErrors;

/** The programmes, and which donors' standards each follows. */
@Controller
@RequestMapping("/admin/programmes")
class ProgrammePages {

    private final ProgrammeMapper programmes;
    private final ProgrammeEditing editing;
    private final AdministrationLog log;
    private final Algorithms algorithms;

    ProgrammePages(ProgrammeMapper programmes, ProgrammeEditing editing, AdministrationLog log, Algorithms algorithms) {
        this.programmes = programmes;
        this.editing = editing;
        this.log = log;
        this.algorithms = algorithms;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String list(Model model) {
        model.addAttribute("programmes", programmes.lines());
        model.addAttribute("algorithms", algorithms.known(LocaleContextHolder.getLocale()));
        return "security/programmes";
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CONFIGURATION)
    String askNew(Model model) {
        model.addAttribute("answer", ProgrammeForm.empty(programmes.standards().size()));
        return form(model);
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String add(
            @ModelAttribute("answer") ProgrammeForm answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return FormErrors.kept(binding, () -> editing.add(answer)) ? saved(redirect) : form(model);
    }

    @GetMapping("/{programme}")
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable long programme, Model model) {
        int known = programmes.standards().size();
        model.addAttribute("answer", ProgrammeForm.of(editing.get(programme), known));
        return page(programme, model);
    }

    @PostMapping("/{programme}")
    @PreAuthorize(Allow.CONFIGURATION)
    String change(
            @PathVariable long programme,
            @ModelAttribute("answer") ProgrammeForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean saved = Seen.saved(
                () -> editing.change(programme, answer),
                () -> log.lastBy(AdministrationLog.Kind.PROGRAMME, programme),
                binding,
                response);
        if (!saved && response.getStatus() != HttpStatus.CONFLICT.value()) {
            model.addAttribute("seen", answer.seen());
        }
        return saved ? saved(redirect) : page(programme, model);
    }

    private static String saved(RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "security.saved");
        return "redirect:/admin/programmes";
    }

    private String page(long programme, Model model) {
        ProgrammeMapper.Line line = editing.get(programme);
        model.addAttribute("programme", line);
        if (!model.containsAttribute("seen")) {
            model.addAttribute("seen", line.revision());
        }
        model.addAttribute("history", log.of(AdministrationLog.Kind.PROGRAMME, programme));
        return form(model);
    }

    private String form(Model model) {
        model.addAttribute("known", programmes.standards());
        model.addAttribute("groups", TargetGroups.CODES);
        model.addAttribute("algorithms", algorithms.known(LocaleContextHolder.getLocale()));
        return "security/programme";
    }
}
