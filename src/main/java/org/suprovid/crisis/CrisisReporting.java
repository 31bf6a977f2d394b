package org.suprovid.crisis;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** Takes reports of crises, at any time and several at once, by a form that belongs to no task (R-12S-11c). */
@Component
@Transactional
public class CrisisReporting {

    /** Stands in where the form is only shown: no crisis is meant yet. */
    private static final String NONE = "";

    private final Cases cases;
    private final Documents documents;
    private final Forms forms;
    private final CrisisMapper mapper;
    private final CrisisStore store;
    private final CrisisStart start;
    private final CrisisEvents events;
    private final Clock clock;

    CrisisReporting(
            Cases cases,
            Documents documents,
            Forms forms,
            CrisisMapper mapper,
            CrisisStore store,
            CrisisStart start,
            CrisisEvents events,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.mapper = mapper;
        this.store = store;
        this.start = start;
        this.events = events;
        this.clock = clock;
    }

    /** The empty form. */
    public FormView open(String caseNumber) {
        return documents.open(context(cases.open(caseNumber), NONE));
    }

    /**
     * Reports a crisis: whoever must know is told, and the response begins.
     *
     * @param answers to the form {@code crisis-report}, by its keys
     * @throws Problem.Conflict if the case is closed
     * @throws Problem.Invalid with every error at its field
     */
    public Crisis report(String caseNumber, Map<String, Object> answers) {
        CaseFile file = cases.open(caseNumber);
        long id = mapper.nextId();
        documents.submit(context(file, String.valueOf(id)), answers);
        start.reported(store.get(id), file);
        return store.get(id);
    }

    /** The form is signed: the crisis stands in the table. */
    void reported(CaseFile file, long id, Answers said, long documentId) {
        CrisisWords words =
                new CrisisWords(said.text("whatHappened"), said.text("whereExactly"), said.text("callBack"));
        Crisis crisis = new Crisis(
                id,
                file.id(),
                mapper.nextNumber(file.id()),
                file.personId(),
                clock.instant(),
                CurrentActor.staffId(),
                said.date("happenedOn"),
                said.time("happenedTime"),
                said.text("crisisType"),
                said.text("reporter"),
                said.text("place"),
                said.text("danger"),
                CrisisState.REPORTED,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                documentId,
                store.seal(file.personId(), id, words));
        mapper.insert(crisis);
        events.record(crisis, "REPORTED", null, documentId);
    }

    private FormContext context(CaseFile file, String subject) {
        return forms.inNoTask(CrisisReportForm.FORM, file.cardId(), file.id(), file.personId(), subject);
    }
}
