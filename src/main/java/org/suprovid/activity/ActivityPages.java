package org.suprovid.activity;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** The calendar of events and what clients wish for; plans another one (R-CAT-40, R-12S-09b). */
@Controller
@RequestMapping("/activities")
class ActivityPages {

    private final Activities activities;
    private final ActivityPlanning planning;
    private final Ideas ideas;
    private final ActivityChoices choices;

    ActivityPages(Activities activities, ActivityPlanning planning, Ideas ideas, ActivityChoices choices) {
        this.activities = activities;
        this.planning = planning;
        this.ideas = ideas;
        this.choices = choices;
    }

    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String calendar(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            Locale reader,
            Model model) {
        model.addAttribute("answer", new Ideas.Wish(null, "ANY", ""));
        return weeks(week, reader, model);
    }

    @PostMapping("/ideas")
    @PreAuthorize(Allow.CASEWORK)
    String wish(
            @ModelAttribute("answer") Ideas.Wish answer,
            BindingResult binding,
            Locale reader,
            Model model,
            RedirectAttributes next) {
        if (!FormErrors.kept(binding, () -> ideas.wish(answer))) {
            return weeks(null, reader, model);
        }
        next.addFlashAttribute("flash", "activity.ideas.kept");
        return "redirect:/activities#ideas";
    }

    @GetMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String askNew(@RequestParam(required = false) Long idea, Locale reader, Model model) {
        model.addAttribute(
                "answer",
                ideas.find(idea)
                        .map(one -> ActivityForm.blank(one.id(), one.theme()))
                        .orElseGet(() -> ActivityForm.blank(null, "")));
        return form(reader, model);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.CASEWORK)
    String plan(@ModelAttribute("answer") ActivityForm answer, BindingResult binding, Locale reader, Model model) {
        long[] id = new long[1];
        return FormErrors.kept(binding, () -> id[0] = planning.plan(answer))
                ? "redirect:/activities/" + id[0]
                : form(reader, model);
    }

    private String weeks(LocalDate week, Locale reader, Model model) {
        model.addAttribute("calendar", activities.from(week));
        model.addAttribute("ideas", ideas.open());
        model.addAttribute("seasons", choices.of("activity.season.", Ideas.SEASONS, reader));
        model.addAttribute("programmes", choices.programmes());
        return "activity/calendar";
    }

    private String form(Locale reader, Model model) {
        model.addAttribute("services", choices.of("plan.service.", ActivityKind.SERVICES, reader));
        model.addAttribute("channels", choices.of("activity.channel.", ActivityRules.CHANNELS, reader));
        model.addAttribute("programmes", choices.programmes());
        return "activity/new";
    }
}
