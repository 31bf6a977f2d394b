package org.suprovid.deadline;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.suprovid.security.Allow;

/** Why a date of a list is what it is: beside its row where scripts run, else on a page of its own. */
@Controller
class WhyPages {

    private static final String PAGE = "deadline/show";
    private final Explanations explanations;

    WhyPages(Explanations explanations) {
        this.explanations = explanations;
    }

    @GetMapping("/deadlines/{id:\\d+}")
    @PreAuthorize(Allow.CLIENT_DATA)
    String show(@PathVariable long id, Model model) {
        return page(explanations.of(id), PAGE, model);
    }

    @HxRequest
    @GetMapping("/deadlines/{id:\\d+}")
    @PreAuthorize(Allow.CLIENT_DATA)
    String beside(@PathVariable long id, Model model) {
        return page(explanations.of(id), PAGE + " :: beside", model);
    }

    @GetMapping("/tasks/{id}/why")
    @PreAuthorize(Allow.CLIENT_DATA)
    String showOfTask(@PathVariable String id, Model model) {
        return page(explanations.ofTask(id), PAGE, model);
    }

    @HxRequest
    @GetMapping("/tasks/{id}/why")
    @PreAuthorize(Allow.CLIENT_DATA)
    String besideTask(@PathVariable String id, Model model) {
        return page(explanations.ofTask(id), PAGE + " :: beside", model);
    }

    private static String page(Explained explained, String page, Model model) {
        model.addAttribute("explained", explained);
        return page;
    }
}
