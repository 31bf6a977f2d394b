package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suprovid.document.FormView;
import org.suprovid.document.Next;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.Allow;
import org.suprovid.security.Programme;
import org.suprovid.security.Programmes;

/** The sheet of one-time services, a day a page (R-DOC-03). */
@Controller
@RequestMapping("/one-time")
class OneTimePages {

    private final OneTimeSheet sheet;
    private final OneTimeLines lines;
    private final OneTimeRows rows;
    private final Programmes programmes;
    private final Today today;

    OneTimePages(OneTimeSheet sheet, OneTimeLines lines, OneTimeRows rows, Programmes programmes, Today today) {
        this.sheet = sheet;
        this.lines = lines;
        this.rows = rows;
        this.programmes = programmes;
        this.today = today;
    }

    @GetMapping
    @PreAuthorize(Allow.FIRST_CONTACT)
    String day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Model model,
            Locale reader) {
        LocalDate shown = day == null ? today.date() : day;
        model.addAttribute("day", shown);
        model.addAttribute("today", today.date());
        model.addAttribute("lines", lines.onDay(shown, reader));
        model.addAttribute("earlier", sheet.dayBefore(shown).orElse(null));
        model.addAttribute("later", sheet.dayAfter(shown).orElse(null));
        model.addAttribute("programmes", mine());
        return "client/one-time";
    }

    /** An address typed by hand: the sheet offers the programmes. */
    @GetMapping(path = "/new", params = "!programme")
    @PreAuthorize(Allow.FIRST_CONTACT)
    String choose() {
        return "redirect:/one-time";
    }

    @GetMapping(path = "/new", params = "programme")
    @PreAuthorize(Allow.FIRST_CONTACT)
    String add(@RequestParam long programme, @RequestParam(required = false) String card, Model model) {
        model.addAttribute("programme", programme);
        model.addAttribute("card", card);
        return "client/one-time-new";
    }

    @GetMapping("/new/form")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @ResponseBody
    FormView form(@RequestParam long programme, @RequestParam(required = false) String card) {
        return rows.open(programme, card);
    }

    @PutMapping("/new/draft")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @ResponseBody
    void draft(
            @RequestParam long programme,
            @RequestParam(required = false) String card,
            @RequestBody Map<String, Object> answers) {
        rows.saveDraft(programme, card, answers);
    }

    @PostMapping("/new")
    @PreAuthorize(Allow.FIRST_CONTACT)
    @ResponseBody
    Next take(
            @RequestParam long programme,
            @RequestParam(required = false) String card,
            @RequestBody Map<String, Object> answers) {
        rows.add(programme, card, answers);
        return new Next("/one-time?day=" + answers.get("servedOn"));
    }

    private List<Programme> mine() {
        return programmes.active().stream()
                .filter(programme -> CurrentActor.get().programmes().contains(programme.id()))
                .toList();
    }
}
