package org.suprovid.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suprovid.platform.Slice;
import org.suprovid.security.Allow;
import org.suprovid.security.StaffMember;

@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications", description = "What I was told")
class NotificationApi {

    private static final String ME = "org.suprovid.security.StaffMember";
    private final Inbox inbox;

    NotificationApi(Inbox inbox) {
        this.inbox = inbox;
    }

    @Operation(summary = "One page of what I was told, new ones first; pass 'next' as 'after' for the following page")
    @GetMapping
    @PreAuthorize(Allow.STAFF)
    Slice<Notice> list(
            @RequestAttribute(ME) StaffMember me, @RequestParam(required = false) String after, Locale locale) {
        return inbox.page(me.id(), after, locale);
    }

    @Operation(summary = "Mark one as read")
    @PostMapping("/{notification}/read")
    @PreAuthorize(Allow.STAFF)
    void read(@RequestAttribute(ME) StaffMember me, @PathVariable long notification) {
        inbox.read(me.id(), notification);
    }

    @Operation(summary = "Mark all as read")
    @PostMapping("/read")
    @PreAuthorize(Allow.STAFF)
    void readAll(@RequestAttribute(ME) StaffMember me) {
        inbox.readAll(me.id());
    }
}
