package org.suprovid.referral;

import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
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
        CaseFile file = cases.get(number);
        if (!file.isOpen()) {
            throw new Problem.Conflict("casework.problem.closed", file.number());
        }
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
        long form = documents.submit(context(file), answers).document().id();
        return mapper.ofCase(file.id()).stream()
                .filter(issued -> issued.documentId() == form)
                .findFirst()
                .map(store::open)
                .orElseThrow();
    }

    private FormContext context(CaseFile file) {
        return new FormContext(
                UrgentForm.FORM,
                forms.currentDeployment(),
                null,
                null,
                null,
                file.cardId(),
                file.id(),
                file.personId(),
                "",
                LocaleContextHolder.getLocale());
    }
}
