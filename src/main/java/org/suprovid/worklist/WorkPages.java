package org.suprovid.worklist;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.Preferences;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.WorkFilter.Until;

/** "What now": overdue, today, this week, later. */
@Controller
class WorkPages {

    private static final String ME = "org.suprovid.security.StaffMember";
    private static final String UNTIL = "work.until";
    private final Worklist worklist;
    private final WorkCalendar calendar;
    private final Preferences preferences;

    WorkPages(Worklist worklist, WorkCalendar calendar, Preferences preferences) {
        this.worklist = worklist;
        this.calendar = calendar;
        this.preferences = preferences;
    }

    @GetMapping("/work")
    @PreAuthorize(Allow.CLIENT_DATA)
    String work(
            @RequestAttribute(ME) StaffMember me,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            Locale locale,
            Model model) {
        Until until = preferences.find(me.id(), UNTIL).map(Until::valueOf).orElse(Until.ALL);
        Slice<WorkItem> page = worklist.page(me, new WorkFilter(null, q, until), after, locale);
        model.addAttribute("until", until);
        model.addAttribute("choices", Until.values());
        model.addAttribute("groups", grouped(after == null ? worklist.crises(me, q, locale) : List.of(), page.rows()));
        model.addAttribute("next", page.next());
        model.addAttribute("q", q);
        model.addAttribute("first", after == null);
        model.addAttribute("supervisor", me.has(Role.SUPERVISOR));
        boolean whole = after == null && (q == null || q.isBlank());
        model.addAttribute("agreed", whole ? worklist.agreed(me) : List.of());
        model.addAttribute("late", after == null ? worklist.lateInTeam(me) : List.of());
        return "worklist/work";
    }

    /** How far ahead this person looks, until another choice. */
    @PostMapping("/work/until")
    @PreAuthorize(Allow.CLIENT_DATA)
    String until(@RequestAttribute(ME) StaffMember me, @RequestParam Until until) {
        preferences.keep(me.id(), UNTIL, until);
        return "redirect:/work";
    }

    @GetMapping("/work/calendar.ics")
    @PreAuthorize(Allow.CLIENT_DATA)
    ResponseEntity<String> calendar(@RequestAttribute(ME) StaffMember me) {
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"suprovid.ics\"")
                .body(calendar.of(me, site));
    }

    /** The groups in their order; those without a row are left out. Crises stand on the first page, wherever their date falls. */
    private static Map<WorkItem.Group, List<WorkItem>> grouped(List<WorkItem> crises, List<WorkItem> page) {
        List<WorkItem> items = Stream.concat(
                        crises.stream(), page.stream().filter(item -> item.group() != WorkItem.Group.CRISIS))
                .toList();
        Map<WorkItem.Group, List<WorkItem>> groups = new EnumMap<>(WorkItem.Group.class);
        groups.putAll(items.stream().collect(Collectors.groupingBy(WorkItem::group)));
        Arrays.stream(WorkItem.Group.values())
                .filter(group -> groups.getOrDefault(group, List.of()).isEmpty())
                .forEach(groups::remove);
        return groups;
    }
}
