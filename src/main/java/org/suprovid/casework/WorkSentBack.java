package org.suprovid.casework;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.notification.Kind;
import org.suprovid.notification.News;
import org.suprovid.notification.Notifications;
import org.suprovid.notification.Word;

/** Tells who leads a case that work came back to them; it is told until they have done it again. */
@Component
public class WorkSentBack {

    private final Notifications notifications;
    private final CaseAudience audience;

    WorkSentBack(Notifications notifications, CaseAudience audience) {
        this.notifications = notifications;
        this.audience = audience;
    }

    /**
     * @param taskKey of the task that is to be done again, in the diagram with this key
     * @param documentId the document that says why
     */
    public void tell(CaseFile file, String processKey, String taskKey, long documentId) {
        String about = CasePaths.ofWork(file.id(), taskKey);
        News news = new News(
                Kind.SENT_BACK,
                Kind.SENT_BACK + ":" + about + ":" + documentId,
                about,
                List.of(Word.number(file.number()), TaskNames.word(processKey, taskKey)),
                null,
                "/cases/" + file.number(),
                false);
        notifications.tell(news, audience.otherWorkers(file));
    }

    /** It has been done again. */
    public void done(long caseId, String taskKey) {
        notifications.withdraw(CasePaths.ofWork(caseId, taskKey));
    }
}
