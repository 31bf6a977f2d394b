package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;

/** Whether a client may be sent to a partner: nothing is passed on without the client's word (R-CONF-04). */
@Component
class PartnerRules {

    void agreed(Answers answers, Errors errors) {
        if (answers.has("dataConsent") && !answers.yes("dataConsent")) {
            errors.add("dataConsent", "referral.error.dataConsent");
        }
    }
}
