package org.suprovid.conference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.suprovid.platform.FormErrors;
import org.suprovid.security.Allow;

/** The calendar of conferences, and each as whoever takes part may know it, on a telephone, too (R-12S-10, R-CONF-04). */
@Controller
@RequestMapping("/conferences")
class InvitationPages {

    private static final String INVITATION = "conference/invitation";
    private final ConferenceCalendar calendar;
    private final InvitationDesk desk;
    private final DecisionsToDo decisions;

    InvitationPages(ConferenceCalendar calendar, InvitationDesk desk, DecisionsToDo decisions) {
        this.calendar = calendar;
        this.desk = desk;
        this.decisions = decisions;
    }

    @GetMapping
    @PreAuthorize(Allow.ESCORT)
    String list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week,
            Model model) {
        model.addAttribute("calendar", calendar.from(week));
        model.addAttribute("toDo", week == null ? decisions.ofReader() : List.of());
        return "conference/calendar";
    }

    @GetMapping("/{conference:\\d+}")
    @PreAuthorize(Allow.ESCORT)
    String show(@PathVariable long conference, Model model) {
        Optional<String> inCase = desk.pageInCase(conference);
        if (inCase.isPresent()) {
            return "redirect:" + UriUtils.encodePath(inCase.get(), StandardCharsets.UTF_8);
        }
        model.addAttribute("wish", new Wish(null));
        model.addAttribute("sheet", desk.show(conference));
        return INVITATION;
    }

    @PostMapping("/{conference:\\d+}/wish")
    @PreAuthorize(Allow.ESCORT)
    String askForAnother(
            @PathVariable long conference,
            @ModelAttribute("wish") Wish wish,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (!FormErrors.kept(binding, () -> desk.askForAnother(conference, wish.wish()))) {
            model.addAttribute("sheet", desk.show(conference));
            return INVITATION;
        }
        redirect.addFlashAttribute("flash", "conference.wish.sent");
        return "redirect:/conferences";
    }
}
