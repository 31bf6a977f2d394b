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
        progress(model);
        return "deadline/consistency";
    }

    /** What the last one found, and how far the next one has come; asked for again and again meanwhile. */
    @GetMapping("/progress")
    @PreAuthorize(Allow.CONFIGURATION)
    String progress(Model model) {
        model.addAttribute("run", consistency.last().orElse(null));
        model.addAttribute("asked", consistency.asked().orElse(null));
        return "deadline/consistency :: progress";
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String check(RedirectAttributes redirect) {
        consistency.ask();
        redirect.addFlashAttribute("flash", "deadline.check.asked");
        return "redirect:/admin/deadlines";
    }
}
