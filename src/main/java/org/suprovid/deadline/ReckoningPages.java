package org.suprovid.deadline;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.suprovid.security.Allow;

/** Why a date that a change of a standard touches is what it is now: beside its row where scripts run, else on a page. */
@Controller
@RequestMapping("/standards/{code}/deadlines/{deadline:\\d+}")
class ReckoningPages {

    private static final String PAGE = "deadline/reckoning";
    private final Explanations explanations;

    ReckoningPages(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String show(@PathVariable String code, @PathVariable long deadline, Model model) {
        return page(code, deadline, PAGE, model);
    }

    @HxRequest
    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String beside(@PathVariable String code, @PathVariable long deadline, Model model) {
        return page(code, deadline, PAGE + " :: beside", model);
    }

    private String page(String code, long deadline, String page, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("reckoning", explanations.ofStandard(code, deadline));
        return page;
    }
}
