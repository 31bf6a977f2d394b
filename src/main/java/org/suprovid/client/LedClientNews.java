package org.suprovid.client;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;
import org.suprovid.security.Supervisors;

/** Tells that a client who is led has turned to somebody else of us (R-CARD-07). */
@Component
class LedClientNews {

    private final Notifications notifications;
    private final Supervisors supervisors;

    LedClientNews(Notifications notifications, Supervisors supervisors) {
        this.notifications = notifications;
        this.supervisors = supervisors;
    }

    /** Tells who leads the client; if somebody is in danger, at once, and whoever answers for the programme, too (R-NTF-12). */
    void tell(Request request, Card card, boolean danger) {
        notifications.tell(
                new News(
                        danger ? Kind.CLIENT_IN_DANGER : Kind.CLIENT_TURNED_TO_US,
                        Kind.CLIENT_TURNED_TO_US + ":" + request.number(),
                        about(request),
                        List.of(Word.number(request.number()), Word.number(card.number())),
                        null,
                        "/requests/" + request.number(),
                        danger),
                List.of(card.responsibleId()));
        if (danger) {
            tellSupervisors(request, card);
        }
    }

    /** The request may have been taken in another programme than theirs: they are led to the card. */
    private void tellSupervisors(Request request, Card card) {
        List<Long> others = supervisors.of(card.programmeId()).stream()
                .filter(id -> id != card.responsibleId())
                .toList();
        notifications.tell(
                new News(
                        Kind.CLIENT_IN_DANGER_TOLD,
                        Kind.CLIENT_IN_DANGER_TOLD + ":" + request.number(),
                        about(request),
                        List.of(
                                Word.number(request.number()),
                                Word.number(card.number()),
                                Word.staff(card.responsibleId())),
                        null,
                        "/clients/" + card.number(),
                        true),
                others);
    }

    /** It has been taken up. */
    void settled(Request request) {
        notifications.withdraw(about(request));
    }

    private static String about(Request request) {
        return "request/" + request.id();
    }
}
