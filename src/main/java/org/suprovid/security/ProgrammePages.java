package org.suprovid.security;

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
import org.suprovid.platform.Problem;

/** The programmes, and which donors' standards each follows. */
@Controller
@RequestMapping("/admin/programmes")
class ProgrammePages {

    private final ProgrammeMapper programmes;
    private final ProgrammeEditing editing;
    private final AdministrationLog log;

    ProgrammePages(ProgrammeMapper programmes, ProgrammeEditing editing, AdministrationLog log) {
        this.programmes = programmes;
        this.editing = editing;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String list(Model model) {
        model.addAttribute("programmes", programmes.lines());
        return "security/programmes";
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
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                editing.change(programme, answer);
                redirect.addFlashAttribute("flash", "security.saved");
                return "redirect:/admin/programmes";
            } catch (Problem.Invalid invalid) {
                FormErrors.into(binding, invalid);
            }
        }
        return page(programme, model);
    }

    private String page(long programme, Model model) {
        model.addAttribute("programme", editing.get(programme));
        model.addAttribute("known", programmes.standards());
        model.addAttribute("history", log.of(AdministrationLog.Kind.PROGRAMME, programme));
        return "security/programme";
    }
}
