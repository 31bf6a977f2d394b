package org.suprovid.plan;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.document.Printed;
import org.suprovid.security.Allow;

/** All versions of a case's plans, and the beginning of work on a line. */
@Controller
class PlanPages {

    private final PlanReading reading;
    private final PlanPrint print;

    PlanPages(PlanReading reading, PlanPrint print) {
        this.reading = reading;
        this.print = print;
    }

    @GetMapping("/cases/{number}/plans")
    @PreAuthorize(Allow.CLIENT_DATA)
    String history(@PathVariable String number, Locale locale, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("plans", reading.history(number, locale));
        return "plan/history";
    }

    /** @param lang language of the paper, the reader's own without it */
    @GetMapping("/cases/{number}/plan.pdf")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<byte[]> printed(
            @PathVariable String number, @RequestParam(required = false) String lang, Locale locale) {
        return print.current(number, Printed.language(lang, locale)).shown();
    }

    @GetMapping("/cases/{number}/plans/{kind:KM1|KM2}-{version:\\d{1,6}}.pdf")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<byte[]> printed(
            @PathVariable String number,
            @PathVariable PlanKind kind,
            @PathVariable int version,
            @RequestParam(required = false) String lang,
            Locale locale) {
        return print.version(number, kind, version, Printed.language(lang, locale))
                .shown();
    }

    @PostMapping("/cases/{number}/lines/{line}/begin")
    @PreAuthorize(Allow.CASEWORK)
    String begin(@PathVariable String number, @PathVariable long line, RedirectAttributes after) {
        reading.begin(number, line);
        after.addFlashAttribute("flash", "plan.lineBegun");
        return "redirect:/cases/{number}#plan";
    }
}
