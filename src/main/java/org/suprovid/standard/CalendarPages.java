package org.suprovid.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
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
import org.suprovid.platform.FormErrors;
import org.suprovid.platform.Problem;
import org.suprovid.security.Allow;

/** Which days are working days, year by year. */
@Controller
@RequestMapping("/admin/calendars")
class CalendarPages {

    private static final int RECENT = 20;
    private final CalendarMapper calendars;
    private final CalendarEditing editing;
    private final Clock clock;

    CalendarPages(CalendarMapper calendars, CalendarEditing editing, Clock clock) {
        this.calendars = calendars;
        this.editing = editing;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String list(@ModelAttribute("answer") NewCalendar answer, Model model) {
        model.addAttribute("calendars", calendars.all());
        return "standard/calendars";
    }

    @PostMapping
    @PreAuthorize(Allow.CONFIGURATION)
    String add(
            @ModelAttribute("answer") NewCalendar answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        try {
            editing.add(answer.calendar(), answer.source());
        } catch (Problem.Invalid invalid) {
            FormErrors.into(binding, invalid);
            return list(answer, model);
        }
        redirect.addAttribute("calendar", answer.calendar().code());
        redirect.addFlashAttribute("flash", "standard.calendars.added");
        return "redirect:/admin/calendars/{calendar}";
    }

    @GetMapping("/{calendar}")
    @PreAuthorize(Allow.CONFIGURATION)
    String show(
            @PathVariable String calendar,
            @RequestParam(required = false) Integer year,
            @ModelAttribute("answer") NewDay answer,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        int shown = year == null || Math.abs(year - today.getYear()) > 100 ? today.getYear() : year;
        model.addAttribute("calendar", editing.get(calendar));
        model.addAttribute("year", shown);
        model.addAttribute("days", calendars.between(calendar, LocalDate.of(shown, 1, 1), LocalDate.of(shown, 12, 31)));
        model.addAttribute("today", today);
        model.addAttribute("standards", calendars.followedBy(calendar, today));
        model.addAttribute("changes", calendars.changes(calendar, RECENT));
        return "standard/calendar";
    }

    @PostMapping("/{calendar}/days")
    @PreAuthorize(Allow.CONFIGURATION)
    String addDay(
            @PathVariable String calendar,
            @ModelAttribute("answer") NewDay answer,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Holiday holiday = answer.holiday();
        try {
            editing.addDay(calendar, holiday);
        } catch (Problem.Invalid invalid) {
            FormErrors.into(binding, invalid);
            return show(calendar, holiday.day() == null ? null : holiday.day().getYear(), answer, model);
        }
        return done(calendar, holiday.day(), "standard.calendar.dayAdded", redirect);
    }

    @GetMapping("/{calendar}/days/{day}/removal")
    @PreAuthorize(Allow.CONFIGURATION)
    String askToRemoveDay(
            @PathVariable String calendar,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Model model) {
        model.addAttribute("calendar", editing.get(calendar));
        model.addAttribute(
                "one",
                calendars.between(calendar, day, day).stream()
                        .findFirst()
                        .orElseThrow(() -> new Problem.Conflict("standard.problem.calendar.changed")));
        return "standard/calendar-day";
    }

    @PostMapping("/{calendar}/days/{day}/removal")
    @PreAuthorize(Allow.CONFIGURATION)
    String removeDay(
            @PathVariable String calendar,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            RedirectAttributes redirect) {
        editing.removeDay(calendar, day);
        return done(calendar, day, "standard.calendar.dayRemoved", redirect);
    }

    private static String done(String calendar, LocalDate day, String text, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", text);
        redirect.addAttribute("calendar", calendar);
        redirect.addAttribute("year", day.getYear());
        return "redirect:/admin/calendars/{calendar}";
    }

    /** @param from code of the calendar whose days it begins with, blank if none */
    record NewCalendar(String code, String name, String from) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(text(code).toUpperCase(Locale.ROOT), text(name));
        }

        String source() {
            return text(from).isEmpty() ? null : from;
        }
    }

    /** A day as somebody typed it. */
    record NewDay(String day, String name) {

        Holiday holiday() {
            try {
                return new Holiday(LocalDate.parse(text(day)), text(name));
            } catch (DateTimeParseException e) {
                return new Holiday(null, text(name));
            }
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
