package org.suprovid.casework;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ChangeDecided;
import org.suprovid.deadline.ChangeProposed;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Asks the other administrators for their decision about what one of them proposes (R-CFG-04). */
@Component
class StandardNews {

    private final Notifications notifications;

    StandardNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ChangeProposed proposed) {
        notifications.tell(
                new News(
                        Kind.CHANGE_PROPOSED,
                        Kind.CHANGE_PROPOSED + ":" + proposed.id(),
                        about(proposed.id()),
                        List.of(
                                StandardNames.word(proposed.standard(), proposed.versionId()),
                                Word.staff(proposed.author())),
                        null,
                        "/standards/" + proposed.standard() + "/changes/" + proposed.id(),
                        false),
                proposed.approvers());
    }

    @EventListener
    void on(ChangeDecided decided) {
        notifications.withdraw(about(decided.id()));
    }

    private static String about(long change) {
        return "change/" + change;
    }
}
