package org.suprovid.deadline;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** What the last check of all dates found, and a check at once. */
@Controller
@RequestMapping("/admin/deadlines")
class ConsistencyPages {

    private final Consistency consistency;

    ConsistencyPages(Consistency consistency) {
        this.consistency = consistency;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String show(Model model) {
        model.addAttribute("run", consistency.last().orElse(null));
        return "deadline/consistency";
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String check(RedirectAttributes redirect) {
        consistency.check();
        redirect.addFlashAttribute("flash", "deadline.check.done");
        return "redirect:/admin/deadlines";
    }
}
