package org.suprovid.casework;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.ChangeDecided;
import org.suprovid.deadline.ChangeProposed;
import org.suprovid.deadline.ChangeWentOn;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Asks the other administrators for their decision about what one of them proposes, and tells that one of it (R-CFG-04). */
@Component
class StandardNews {

    private final Notifications notifications;

    StandardNews(Notifications notifications) {
        this.notifications = notifications;
    }

    @EventListener
    void on(ChangeProposed proposed) {
        Word version = StandardNames.word(proposed.standard(), proposed.versionId());
        notifications.tell(
                news(
                        Kind.CHANGE_PROPOSED,
                        proposed.id(),
                        proposed.standard(),
                        List.of(version, Word.staff(proposed.author()))),
                proposed.approvers());
    }

    /** Whoever proposed it hears what others, or the system, have done about it. */
    @EventListener
    void on(ChangeWentOn change) {
        if (change.by() != change.author()) {
            Word version = StandardNames.word(change.standard(), change.versionId());
            List<Word> words = change.by() > 0 ? List.of(version, Word.staff(change.by())) : List.of(version);
            Kind kind = Kind.valueOf("CHANGE_" + change.step());
            notifications.tell(news(kind, change.id(), change.standard(), words), List.of(change.author()));
        }
    }

    private static News news(Kind kind, long change, String standard, List<Word> words) {
        return new News(
                kind,
                kind + ":" + change,
                about(change),
                words,
                null,
                "/standards/" + standard + "/changes/" + change,
                false);
    }

    @EventListener
    void on(ChangeDecided decided) {
        notifications.withdraw(about(decided.id()));
    }

    private static String about(long change) {
        return "change/" + change;
    }
}
