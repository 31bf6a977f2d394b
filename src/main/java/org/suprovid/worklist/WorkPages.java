package org.suprovid.worklist;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** "What now": overdue, today, this week, later. */
@Controller
class WorkPages {

    private final Worklist worklist;

    WorkPages(Worklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping("/work")
    @PreAuthorize(Allow.CLIENT_DATA)
    String work(
            @RequestAttribute("org.suprovid.security.StaffMember") StaffMember me,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String after,
            Locale locale,
            Model model) {
        Slice<WorkItem> page = worklist.page(me, null, q, after, locale);
        model.addAttribute("groups", grouped(page.rows()));
        model.addAttribute("next", page.next());
        model.addAttribute("q", q);
        model.addAttribute("first", after == null);
        model.addAttribute("late", after == null ? worklist.lateInTeam(me) : List.of());
        return "worklist/work";
    }

    /** The groups in their order; those without a row are left out. */
    private static Map<WorkItem.Group, List<WorkItem>> grouped(List<WorkItem> items) {
        Map<WorkItem.Group, List<WorkItem>> groups = new EnumMap<>(WorkItem.Group.class);
        groups.putAll(items.stream().collect(Collectors.groupingBy(WorkItem::group)));
        Arrays.stream(WorkItem.Group.values())
                .filter(group -> groups.getOrDefault(group, List.of()).isEmpty())
                .forEach(groups::remove);
        return groups;
    }
}
