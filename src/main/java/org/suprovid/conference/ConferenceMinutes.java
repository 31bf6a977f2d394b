package org.suprovid.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.Contacts;
import org.suprovid.document.Answers;
import org.suprovid.platform.CurrentActor;

/** The minutes of conferences: written, sent back, signed; with the signature what was decided counts (R-DOC-21). */
@Component
@Transactional
class ConferenceMinutes {

    private final ConferenceMapper conferences;
    private final ParticipantMapper participants;
    private final DecisionMapper decisions;
    private final ConferenceStore store;
    private final ConferenceNews news;
    private final DecisionNews decisionNews;
    private final ConferenceEvents events;
    private final Contacts contacts;
    private final Clock clock;

    ConferenceMinutes(
            ConferenceMapper conferences,
            ParticipantMapper participants,
            DecisionMapper decisions,
            ConferenceStore store,
            ConferenceNews news,
            DecisionNews decisionNews,
            ConferenceEvents events,
            Contacts contacts,
            Clock clock) {
        this.conferences = conferences;
        this.participants = participants;
        this.decisions = decisions;
        this.store = store;
        this.news = news;
        this.decisionNews = decisionNews;
        this.events = events;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whoever led it and wrote them has signed them, too. */
    void written(Conference conference, long documentId, Answers answers) {
        LocalDate on = answers.date("tookPlaceOn");
        long writer = CurrentActor.staffId();
        conferences.held(conference.id(), on, writer, documentId, answers.date("nextOn"));
        participants.attended(
                conference.id(),
                answers.codes("attended").stream().map(Long::valueOf).toList());
        decisions.forgetProposed(conference.id());
        propose(conference, answers.rows("decisions"));
        if (answers.yes("clientPresent")) {
            contacts.met(conference.caseId(), on, null, documentId);
        }
        news.held(conference);
        events.record(conference, "HELD", null, documentId);
        if (writer == conference.ledBy()) {
            signed(conference, documentId);
        }
    }

    /** In a case that is over nothing is carried out any more; what was decided stands in the minutes all the same. */
    void signed(Conference conference, long documentId) {
        boolean over = conference.overBecause() != null;
        conferences.signed(conference.id(), CurrentActor.staffId(), clock.instant());
        decisions.agreed(
                conference.id(), over ? Decision.State.DROPPED : Decision.State.OPEN, over ? clock.instant() : null);
        events.record(conference, "SIGNED", null, documentId);
        if (!over) {
            decisionNews.decided(conference, decisions.of(conference.id()));
        }
    }

    private void propose(Conference conference, List<Answers> rows) {
        int number = 0;
        for (Answers row : rows) {
            long id = decisions.nextId();
            decisions.insert(new Decision(
                    id,
                    conference.id(),
                    ++number,
                    row.id("doer"),
                    row.date("due"),
                    LocalDate.now(clock),
                    Decision.State.PROPOSED,
                    null,
                    null,
                    store.sealDecision(conference.personId(), id, row.text("what"))));
        }
    }
}
