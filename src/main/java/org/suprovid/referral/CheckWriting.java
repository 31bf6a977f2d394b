package org.suprovid.referral;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormView;
import org.suprovid.document.Forms;

/** Opens and takes the form of a check that has no task any more (R-REF-48). */
@Component
@Transactional
class CheckWriting {

    private final ReferralActions actions;
    private final ChecksAfterwards checks;
    private final Documents documents;
    private final Forms forms;

    CheckWriting(ReferralActions actions, ChecksAfterwards checks, Documents documents, Forms forms) {
        this.actions = actions;
        this.checks = checks;
        this.documents = documents;
        this.forms = forms;
    }

    /** @throws org.suprovid.platform.Problem.Conflict if there is nothing to write down later, or the referral is void */
    @Transactional(readOnly = true)
    public CheckRow ended(String slip, CheckCode code) {
        return checks.ended(actions.issued(slip).id(), code);
    }

    FormView open(String slip, CheckCode code) {
        return documents.open(context(slip, code));
    }

    /** @throws org.suprovid.platform.Problem.Invalid with every error at its field */
    void write(String slip, CheckCode code, Map<String, Object> answers) {
        documents.submit(context(slip, code), answers);
    }

    private FormContext context(String slip, CheckCode code) {
        ReferralRow referral = actions.issued(slip);
        checks.ended(referral.id(), code);
        String subject = new CheckSubject(referral.id(), code).toString();
        return forms.inNoTask(CheckForm.FORM, referral.cardId(), referral.caseId(), referral.personId(), subject);
    }
}
