package org.suprovid.transfer;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.casework.Continuations;
import org.suprovid.casework.Handovers;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.Problem;

/** Takes requests to pass a client on, one at a time, by a form that belongs to no task (R-LESSON-60). */
@Component
@Transactional
public class TransferRequesting {

    /** Stands in where the form is only shown: no transfer is meant yet. */
    private static final String NONE = "";

    private final Cases cases;
    private final Handovers handovers;
    private final Continuations continuations;
    private final Documents documents;
    private final Forms forms;
    private final TransferMapper mapper;
    private final TransferStore store;
    private final TransferStart start;

    TransferRequesting(
            Cases cases,
            Handovers handovers,
            Continuations continuations,
            Documents documents,
            Forms forms,
            TransferMapper mapper,
            TransferStore store,
            TransferStart start) {
        this.cases = cases;
        this.handovers = handovers;
        this.continuations = continuations;
        this.documents = documents;
        this.forms = forms;
        this.mapper = mapper;
        this.store = store;
        this.start = start;
    }

    /**
     * The case, if its client may be passed on now.
     *
     * @throws Problem.Conflict if it is closed or being closed, led by another case, or on its way already
     */
    @Transactional(readOnly = true)
    public CaseFile passable(String caseNumber) {
        CaseFile file = cases.open(caseNumber);
        handovers.passable(file.id());
        if (continuations.isLeaving(file)) {
            throw new Problem.Conflict("casework.problem.notNow", file.number());
        }
        if (mapper.runningOf(file.id()).isPresent()) {
            throw new Problem.Conflict("transfer.problem.running", file.number());
        }
        return file;
    }

    /** The empty form. */
    public FormView open(String caseNumber) {
        return documents.open(context(passable(caseNumber), NONE));
    }

    /**
     * Asks for a transfer: next the client is asked, then the supervisor.
     *
     * @param answers to the form {@code transfer-request}, by its keys
     * @throws Problem.Conflict see {@link #passable}
     * @throws Problem.Invalid with every error at its field
     */
    public Transfer request(String caseNumber, Map<String, Object> answers) {
        CaseFile file = passable(caseNumber);
        long id = mapper.nextId();
        documents.submit(context(file, String.valueOf(id)), answers);
        start.requested(store.get(id), file);
        return store.get(id);
    }

    private FormContext context(CaseFile file, String subject) {
        return forms.inNoTask(TransferRequestForm.FORM, file.cardId(), file.id(), file.personId(), subject);
    }
}
