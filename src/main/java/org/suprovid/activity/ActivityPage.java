package org.suprovid.activity;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suprovid.security.Allow;

/** One event: what is to be done next, who wishes to come, who came; the list prints (R-12S-07b, R-12S-07c). */
@Controller
@RequestMapping("/activities/{activity:\\d+}")
class ActivityPage {

    private static final String KEPT = "activity.list.kept";

    private final ActivitySheets sheets;
    private final ActivityWork work;
    private final Attendance attendance;

    ActivityPage(ActivitySheets sheets, ActivityWork work, Attendance attendance) {
        this.sheets = sheets;
        this.work = work;
        this.attendance = attendance;
    }

    /** @param on the day of the list, null for the last on which somebody may have come */
    @GetMapping
    @PreAuthorize(Allow.CASEWORK)
    String show(
            @PathVariable long activity,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            Model model) {
        model.addAttribute("sheet", sheets.of(activity, on));
        model.addAttribute("verdicts", Hindsight.VERDICTS);
        model.addAttribute("reasons", ActivityWork.REASONS);
        return "activity/show";
    }

    @PostMapping("/wishes")
    @PreAuthorize(Allow.CASEWORK)
    String wish(@PathVariable long activity, Ticks ticks, RedirectAttributes next) {
        attendance.wish(activity, ticks.wished());
        next.addFlashAttribute("flash", KEPT);
        return back(activity, "list");
    }

    @PostMapping("/attendance")
    @PreAuthorize(Allow.CASEWORK)
    String attend(@PathVariable long activity, Ticks ticks, RedirectAttributes next) {
        attendance.attend(activity, ticks.on(), ticks.came());
        next.addFlashAttribute("flash", KEPT);
        return "redirect:/activities/" + activity + "?on=" + ticks.on() + "#list";
    }

    @PostMapping("/steps")
    @PreAuthorize(Allow.CASEWORK)
    String done(
            @PathVariable long activity,
            Ticks ticks,
            @RequestParam ActivityStep step,
            @RequestParam(defaultValue = "false") boolean goesOn) {
        attendance.keep(activity, ticks);
        work.done(activity, step, goesOn);
        return back(activity, "next");
    }

    @PostMapping("/verdict")
    @PreAuthorize(Allow.CASEWORK)
    String judge(
            @PathVariable long activity,
            Ticks ticks,
            @RequestParam String verdict,
            @RequestParam(defaultValue = "") String shortcomings) {
        attendance.keep(activity, ticks);
        work.judge(activity, verdict, shortcomings);
        return back(activity, "main");
    }

    @PostMapping("/off")
    @PreAuthorize(Allow.CASEWORK)
    String callOff(@PathVariable long activity, @RequestParam String reason) {
        work.callOff(activity, reason);
        return back(activity, "main");
    }

    private static String back(long activity, String anchor) {
        return "redirect:/activities/" + activity + "#" + anchor;
    }
}
