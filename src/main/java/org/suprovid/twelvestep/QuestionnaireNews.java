package org.suprovid.twelvestep;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseAudience;
import org.suprovid.casework.CaseFile;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Tells who leads the case and who stands in that a client has said something by link; what, stands on the page of the case. */
@Component
class QuestionnaireNews {

    private final CaseAudience audience;
    private final Notifications notifications;

    QuestionnaireNews(CaseAudience audience, Notifications notifications) {
        this.audience = audience;
        this.notifications = notifications;
    }

    /** Whoever feels as bad as can be said is not kept waiting until the morning. */
    void came(CaseFile file, SelfRating rating, long documentId) {
        String about = "case/" + file.id() + "/questionnaire/" + documentId;
        notifications.tell(
                new News(
                        Kind.QUESTIONNAIRE_CAME,
                        Kind.QUESTIONNAIRE_CAME + ":" + about,
                        about,
                        List.of(Word.number(file.number())),
                        rating.filledOn(),
                        "/cases/" + file.number(),
                        rating.isWorst()),
                audience.workers(file));
    }
}
