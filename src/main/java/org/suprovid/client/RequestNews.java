package org.suprovid.client;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Tells a colleague that somebody's request waits for them, until they have met the client. */
@Component
class RequestNews {

    private final Notifications notifications;

    RequestNews(Notifications notifications) {
        this.notifications = notifications;
    }

    /** @param danger whether the client may not wait */
    void passedOn(Request request, long by, long colleague, boolean danger) {
        notifications.tell(
                new News(
                        Kind.REQUEST_PASSED_ON,
                        Kind.REQUEST_PASSED_ON + ":" + request.number(),
                        about(request),
                        List.of(Word.number(request.number()), Word.staff(by)),
                        null,
                        "/requests/" + request.number(),
                        danger),
                List.of(colleague));
    }

    void met(Request request) {
        notifications.withdraw(about(request));
    }

    private static String about(Request request) {
        return "request/" + request.id() + "/FIRST_CONTACT";
    }
}
