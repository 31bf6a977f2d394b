package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.document.Document;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;
import org.suprovid.platform.Problem;

/** Opens and takes the form of a slip in a crisis; it belongs to no task and to no line of the plan (R-12S-11c). */
@Component
@Transactional
class UrgentSlips {

    private final Cases cases;
    private final OpenCrises crises;
    private final Documents documents;
    private final Forms forms;
    private final ReferralMapper mapper;
    private final ReferralStore store;

    UrgentSlips(
            Cases cases,
            OpenCrises crises,
            Documents documents,
            Forms forms,
            ReferralMapper mapper,
            ReferralStore store) {
        this.cases = cases;
        this.crises = crises;
        this.documents = documents;
        this.forms = forms;
        this.mapper = mapper;
        this.store = store;
    }

    /** @throws Problem.Conflict if the case is closed, or its client is in no crisis */
    @Transactional(readOnly = true)
    public CaseFile openCase(String number) {
        CaseFile file = cases.open(number);
        if (!crises.isInCrisis(file.id())) {
            throw new Problem.Conflict("referral.problem.noCrisis");
        }
        return file;
    }

    FormView open(String caseNumber) {
        return documents.open(context(openCase(caseNumber)));
    }

    /** @throws Problem.Invalid with every error at its field */
    Referral issue(String caseNumber, Map<String, Object> answers) {
        CaseFile file = openCase(caseNumber);
        Document form = documents.submit(context(file), answers).document();
        return store.issuedBy(form, mapper.ofCase(file.id()));
    }

    private FormContext context(CaseFile file) {
        return forms.inNoTask(UrgentForm.FORM, file.cardId(), file.id(), file.personId(), "");
    }
}
