package org.suprovid.security;

import java.util.Set;
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
import org.suprovid.platform.FormErrors;

/** The four questions of a programme, and what its staff are able to do (R-12S-01, R-ROLE-03). */
@Controller
@RequestMapping("/admin")
class DefinitionPages {

    private final ProgrammeEditing programmes;
    private final StaffEditing staff;
    private final ProgrammeDefinitions definitions;

    DefinitionPages(ProgrammeEditing programmes, StaffEditing staff, ProgrammeDefinitions definitions) {
        this.programmes = programmes;
        this.staff = staff;
        this.definitions = definitions;
    }

    @GetMapping("/programmes/{programme}/definition")
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable long programme, Model model) {
        model.addAttribute("answer", definitions.of(programme));
        return page(programme, model);
    }

    @PostMapping("/programmes/{programme}/definition")
    @PreAuthorize(Allow.CONFIGURATION)
    String define(
            @PathVariable long programme,
            @ModelAttribute("answer") ProgrammeDefinition answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        return FormErrors.kept(
                        binding,
                        () -> definitions.define(programmes.get(programme).id(), answer))
                ? saved("/admin/programmes/" + programme, redirect)
                : page(programme, model);
    }

    @GetMapping("/staff/{member}/skills")
    @PreAuthorize(Allow.CONFIGURATION)
    String skills(@PathVariable long member, Model model) {
        model.addAttribute("member", staff.get(member));
        model.addAttribute("held", definitions.skillsOf(member));
        model.addAttribute("skills", ProgrammeDefinition.SKILLS);
        return "security/skills";
    }

    @PostMapping("/staff/{member}/skills")
    @PreAuthorize(Allow.CONFIGURATION)
    String able(
            @PathVariable long member,
            @RequestParam(defaultValue = "") Set<String> skills,
            RedirectAttributes redirect) {
        definitions.able(staff.get(member).id(), skills);
        return saved("/admin/staff/" + member, redirect);
    }

    private String page(long programme, Model model) {
        model.addAttribute("programme", programmes.get(programme));
        model.addAttribute("skills", ProgrammeDefinition.SKILLS);
        return "security/definition";
    }

    private static String saved(String path, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", "security.saved");
        return "redirect:" + path;
    }
}
