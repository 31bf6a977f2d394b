package org.suprovid.referral;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Errors;
import org.suprovid.document.Searched;
import org.suprovid.partner.AgreementCheck;
import org.suprovid.partner.Agreements;
import org.suprovid.partner.DirectoryChoices;
import org.suprovid.partner.PartnerContacts;
import org.suprovid.standard.CaseStandards;

/** Whether a client may be sent to a partner: agreed to by the client, and under an agreement, or with a reason (R-REF-11, Q-22). */
@Component
class PartnerRules {

    private final Agreements agreements;
    private final PartnerContacts contacts;
    private final DirectoryChoices choices;
    private final TaskAnswers tasks;

    PartnerRules(Agreements agreements, PartnerContacts contacts, DirectoryChoices choices, TaskAnswers tasks) {
        this.agreements = agreements;
        this.contacts = contacts;
        this.choices = choices;
        this.tasks = tasks;
    }

    /** Whom one may choose. @param service whose providers come first, null while it is not chosen */
    Map<String, Searched> searched(String service, Locale reader) {
        return Map.of("partners", choices.partners(service, reader), "contacts", choices.contacts(reader));
    }

    /** Nothing is passed on without the client's word (R-CONF-04). */
    void agreed(Answers answers, Errors errors) {
        if (answers.has("dataConsent") && !answers.yes("dataConsent")) {
            errors.add("dataConsent", "referral.error.dataConsent");
        }
    }

    /** Where the client is sent; a reason is kept only where no agreement is valid. */
    Target target(CaseStandards following, String service, boolean crisis, Answers answers) {
        long partner = answers.id("partner");
        boolean valid = agreements
                .check(following, partner, service, tasks.today(), crisis)
                .isValid();
        String reason = valid ? null : answers.text("agreementReason");
        return new Target(service, partner, answers.id("contact"), reason, crisis);
    }

    /** The agreement of the partner that was chosen, of which nobody speaks in a crisis, and whether whoever is named works there. */
    void check(CaseStandards following, String service, boolean crisis, Answers answers, Errors errors) {
        if (!answers.has("partner")) {
            return;
        }
        long partner = answers.id("partner");
        AgreementCheck found = agreements.check(following, partner, service, tasks.today(), crisis);
        if (found.answer() == AgreementCheck.Answer.BLOCK) {
            errors.add("partner", "referral.error.agreementBlocks");
        } else if (!crisis && found.answer() == AgreementCheck.Answer.WARN && !answers.has("agreementReason")) {
            errors.add("agreementReason", "referral.error.agreementReason");
        }
        Optional.ofNullable(answers.id("contact"))
                .flatMap(contacts::find)
                .filter(contact -> contact.partnerId() != partner)
                .ifPresent(elsewhere -> errors.add("contact", "referral.error.contact"));
    }
}
