package org.suprovid.twelvestep;

import java.time.Instant;
import org.suprovid.link.LinkState;

/** One link to the questionnaire that was made, and how it stands. */
record QuestionnaireLine(QuestionnaireLink link, LinkState state) {

    static QuestionnaireLine of(QuestionnaireLink link, Instant now) {
        return new QuestionnaireLine(link, link.state(now));
    }
}
