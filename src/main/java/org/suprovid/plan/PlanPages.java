package org.suprovid.plan;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** All versions of a case's plans, and the beginning of work on a line. */
@Controller
class PlanPages {

    private final PlanReading reading;

    PlanPages(PlanReading reading) {
        this.reading = reading;
    }

    @GetMapping("/cases/{number}/plans")
    @PreAuthorize(Allow.CLIENT_DATA)
    String history(@PathVariable String number, Locale locale, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("plans", reading.history(number, locale));
        return "plan/history";
    }

    @PostMapping("/cases/{number}/lines/{line}/begin")
    @PreAuthorize(Allow.CASEWORK)
    String begin(@PathVariable String number, @PathVariable long line, RedirectAttributes after) {
        reading.begin(number, line);
        after.addFlashAttribute("flash", "plan.lineBegun");
        return "redirect:/cases/{number}#plan";
    }
}
