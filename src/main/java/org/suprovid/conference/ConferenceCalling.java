package org.suprovid.conference;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;

/** Calls conferences, at any time and several at once, by a form that belongs to no task (R-12S-10c). */
@Component
@Transactional
public class ConferenceCalling {

    private final Cases cases;
    private final Documents documents;
    private final Forms forms;
    private final ConferenceMapper mapper;
    private final ConferenceStore store;
    private final ConferenceStart start;
    private final Clock clock;

    ConferenceCalling(
            Cases cases,
            Documents documents,
            Forms forms,
            ConferenceMapper mapper,
            ConferenceStore store,
            ConferenceStart start,
            Clock clock) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
        this.mapper = mapper;
        this.store = store;
        this.start = start;
        this.clock = clock;
    }

    /** The empty form. */
    public FormView open(String caseNumber) {
        return documents.open(context(cases.open(caseNumber), ""));
    }

    /**
     * Calls a conference: everybody who takes part is invited.
     *
     * @param answers to the form {@code conference-call}, by its keys
     * @throws Problem.Conflict if the case is closed
     * @throws Problem.Invalid with every error at its field
     */
    public Conference call(String caseNumber, Map<String, Object> answers) {
        CaseFile file = cases.open(caseNumber);
        long id = mapper.nextId();
        mapper.insert(new ConferenceMapper.Asked(
                id,
                file.id(),
                mapper.nextNumber(file.id()),
                file.personId(),
                clock.instant(),
                CurrentActor.staffId(),
                Conference.Because.CALLED,
                null,
                null));
        documents.submit(context(file, String.valueOf(id)), answers);
        start.requested(id, file);
        return store.get(id);
    }

    private FormContext context(CaseFile file, String subject) {
        return forms.inNoTask(ConferenceCallForm.FORM, file.cardId(), file.id(), file.personId(), subject);
    }
}
