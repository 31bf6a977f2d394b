package org.suprovid.notification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

/** The list behind the bell. */
@Controller
@RequestMapping("/notifications")
class NotificationPages {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final Inbox inbox;

    NotificationPages(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    @PreAuthorize(Allow.STAFF)
    String list(
            @RequestAttribute(ME) StaffMember me,
            @RequestParam(required = false) String after,
            Locale locale,
            Model model) {
        Slice<Notice> page = inbox.page(me.id(), after, locale);
        model.addAttribute(
                "unread", page.rows().stream().filter(it -> !it.read()).toList());
        model.addAttribute("read", page.rows().stream().filter(Notice::read).toList());
        model.addAttribute("newer", after == null ? null : "/notifications");
        model.addAttribute("older", page.next() == null ? null : "/notifications?after=" + page.next());
        return "notification/list";
    }

    /** Leads to where something can be done about it; what was settled meanwhile leads back to the list. */
    @GetMapping("/{notification}")
    @PreAuthorize(Allow.STAFF)
    String open(@RequestAttribute(ME) StaffMember me, @PathVariable long notification) {
        String path = inbox.open(me.id(), notification).orElse("/notifications");
        // numbers of cases have Cyrillic letters, which no server may send in a header
        return "redirect:" + UriUtils.encodePath(path, StandardCharsets.UTF_8);
    }

    @PostMapping("/{notification}/read")
    @PreAuthorize(Allow.STAFF)
    String read(@RequestAttribute(ME) StaffMember me, @PathVariable long notification) {
        inbox.read(me.id(), notification);
        return "redirect:/notifications";
    }

    @PostMapping("/read")
    @PreAuthorize(Allow.STAFF)
    String readAll(@RequestAttribute(ME) StaffMember me) {
        inbox.readAll(me.id());
        return "redirect:/notifications";
    }
}
