package org.suprovid.standard;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** A new donor comes: its standard is named, and its first draft begins. */
@Controller
@RequestMapping("/standards/new")
class NewStandardPages {

    private final NewStandards adding;
    private final Standards standards;

    NewStandardPages(NewStandards adding, Standards standards) {
        this.adding = adding;
        this.standards = standards;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@ModelAttribute("answer") NewStandard answer, Model model) {
        model.addAttribute("standards", standards.inForce());
        return "standard/new";
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String add(
            @ModelAttribute("answer") NewStandard answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        try {
            return DraftSaving.done(adding.add(answer).code(), "donor.added", redirect);
        } catch (Problem.Invalid invalid) {
            FormErrors.into(binding, invalid);
            return ask(answer, model);
        }
    }
}
