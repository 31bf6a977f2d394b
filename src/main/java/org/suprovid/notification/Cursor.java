package org.suprovid.notification;

import org.suprovid.platform.Problem;

/** Where a page of the list ended: unread ones come first, of each the newest. */
record Cursor(boolean read, long id) {

    /** @return null at the beginning; @throws Problem.NotFound for what is no cursor of ours */
    static Cursor parse(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[ru]\\d{1,18}")) {
            throw new Problem.NotFound("notification.problem.missing");
        }
        return new Cursor(text.charAt(0) == 'r', Long.parseLong(text.substring(1)));
    }

    static String of(Notification last) {
        return (last.isRead() ? "r" : "u") + last.id();
    }
}
