package org.suprovid.security;

import jakarta.servlet.http.HttpServletResponse;
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
import org.suprovid.platform.Problem;

/** Who works here: roles, programmes, pledges, and the door locked behind those who leave. */
@Controller
@RequestMapping("/admin/staff")
class StaffPages {

    private final StaffMapper mapper;
    private final StaffEditing editing;
    private final ProgrammeMapper programmes;
    private final AdministrationLog log;

    StaffPages(StaffMapper mapper, StaffEditing editing, ProgrammeMapper programmes, AdministrationLog log) {
        this.mapper = mapper;
        this.editing = editing;
        this.programmes = programmes;
        this.log = log;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String list(Model model) {
        model.addAttribute(
                "staff",
                mapper.all(editing.today()).stream().map(StaffDirectory::member).toList());
        return "security/staff";
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CONFIGURATION)
    String askNew(@ModelAttribute("answer") StaffForm answer, Model model) {
        return form(null, model);
    }

    /** The password is told in this answer and nowhere else. */
    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String add(@ModelAttribute("answer") StaffForm answer, BindingResult binding, Model model) {
        if (!binding.hasErrors()) {
            try {
                String password = FirstPassword.make();
                return told(editing.add(answer, password), password, model);
            } catch (Problem.Invalid invalid) {
                FormErrors.into(binding, invalid);
            }
        }
        return form(null, model);
    }

    @GetMapping("/{member}")
    @PreAuthorize(Allow.CONFIGURATION)
    String ask(@PathVariable long member, Model model) {
        StaffMember known = editing.get(member);
        model.addAttribute("answer", StaffForm.of(known));
        return form(known, model);
    }

    @PostMapping("/{member}")
    @PreAuthorize(Allow.CONFIGURATION)
    String change(
            @PathVariable long member,
            @ModelAttribute("answer") StaffForm answer,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        boolean saved = Seen.saved(
                () -> editing.change(member, answer),
                () -> log.lastBy(AdministrationLog.Kind.STAFF, member),
                binding,
                response);
        if (saved) {
            redirect.addFlashAttribute("flash", "security.saved");
            return "redirect:/admin/staff";
        }
        if (response.getStatus() != HttpStatus.CONFLICT.value()) {
            model.addAttribute("seen", answer.seen());
        }
        return form(editing.get(member), model);
    }

    @PostMapping("/{member}/password")
    @PreAuthorize(Allow.CONFIGURATION)
    String newPassword(@PathVariable long member, Model model) {
        String password = FirstPassword.make();
        editing.setPassword(member, password);
        return told(member, password, model);
    }

    private String told(long member, String password, Model model) {
        model.addAttribute("member", editing.get(member));
        model.addAttribute("password", password);
        return "security/password";
    }

    private String form(StaffMember member, Model model) {
        model.addAttribute("member", member);
        model.addAttribute("programmes", programmes.lines());
        model.addAttribute("roles", Role.values());
        if (member != null) {
            if (!model.containsAttribute("seen")) {
                model.addAttribute("seen", member.revision());
            }
            model.addAttribute("pledge", mapper.pledgedUntil(member.id()));
            model.addAttribute("history", log.of(AdministrationLog.Kind.STAFF, member.id()));
        }
        return "security/member";
    }
}
