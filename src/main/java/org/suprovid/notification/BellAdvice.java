package org.suprovid.notification;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.suprovid.security.CurrentStaff;

/** Hangs the bell into every page head; the frame itself knows nothing of notifications. */
@ControllerAdvice(annotations = Controller.class)
class BellAdvice {

    private final Inbox inbox;

    BellAdvice(Inbox inbox) {
        this.inbox = inbox;
    }

    @ModelAttribute("bell")
    Bell bell(HttpServletRequest request) {
        return CurrentStaff.of(request)
                .map(reader -> new Bell(() -> inbox.unread(reader.id())))
                .orElse(null);
    }
}
