package org.suprovid.plan;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.Problem;

/** The contract between client and organisation: signed on paper at any time, kept by a form in no task (R-DOC-06). */
@Component
@Transactional
class CaseContracts {

    private final Cases cases;
    private final Documents documents;
    private final Forms forms;

    CaseContracts(Cases cases, Documents documents, Forms forms) {
        this.cases = cases;
        this.documents = documents;
        this.forms = forms;
    }

    FormView open(String caseNumber) {
        return documents.open(context(caseNumber));
    }

    void saveDraft(String caseNumber, Map<String, Object> answers) {
        documents.saveDraft(context(caseNumber), answers);
    }

    /** @throws Problem.Invalid with every error at its field */
    void sign(String caseNumber, Map<String, Object> answers) {
        documents.submit(context(caseNumber), answers);
    }

    /** What was signed last; empty before that, or if the person was erased. */
    Optional<Answers> signed(CaseFile file) {
        return documents.newest(CaseContractForm.FORM, file.id(), null, null).flatMap(documents::read);
    }

    /**
     * What is to be signed next, as far as the one who asks has written it down; empty if nothing is. What was only typed stands on
     * the paper, so that it can be signed.
     */
    Optional<Answers> prepared(CaseFile file) {
        if (!file.isOpen()) {
            return Optional.empty();
        }
        FormView view = open(file.number());
        return Optional.ofNullable(view.savedAt()).map(saved -> new Answers(view.data()));
    }

    private FormContext context(String caseNumber) {
        CaseFile file = cases.open(caseNumber);
        return forms.inNoTask(CaseContractForm.FORM, file.cardId(), file.id(), file.personId(), "");
    }
}
