package org.suprovid.security;

import jakarta.servlet.http.HttpSession;
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

/** One's own password: changed whenever one likes, and before anything else where somebody else has made it. */
@Controller
@RequestMapping(OwnPasswordPages.PATH)
class OwnPasswordPages {

    static final String PATH = "/password";
    private final OwnPassword own;

    OwnPasswordPages(OwnPassword own) {
        this.own = own;
    }

    @GetMapping
    @PreAuthorize(Allow.STAFF)
    String ask(@ModelAttribute("answer") PasswordForm answer, Model model) {
        return page(model);
    }

    @PostMapping
    @PreAuthorize(Allow.STAFF)
    String change(
            @ModelAttribute("answer") PasswordForm answer,
            BindingResult binding,
            Model model,
            HttpSession session,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> own.change(answer, session.getId()))) {
            return page(model);
        }
        redirect.addFlashAttribute("flash", "security.ownPassword.changed");
        return "redirect:/";
    }

    private static String page(Model model) {
        model.addAttribute("given", CurrentStaff.get().orElseThrow().passwordGiven());
        model.addAttribute("shortest", OwnPassword.SHORTEST);
        return "security/own-password";
    }
}
