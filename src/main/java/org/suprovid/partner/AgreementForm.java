package org.suprovid.partner;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * An agreement as somebody fills it in.
 *
 * @param answerDays how many days after the visit the partner answers, null if the standard says it
 * @param services codes, none for everything that the partner provides
 */
public record AgreementForm(
        Agreement.Kind kind,
        String number,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate concludedOn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validFrom,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate validUntil,
        Boolean clauseReferral,
        Boolean clauseReception,
        Boolean clauseFeedback,
        Boolean dataSharing,
        Integer answerDays,
        Set<String> services,
        Long contactId,
        Agreement.Renewal renewal) {

    public AgreementForm {
        number = number == null ? "" : number.strip();
        clauseReferral = Boolean.TRUE.equals(clauseReferral);
        clauseReception = Boolean.TRUE.equals(clauseReception);
        clauseFeedback = Boolean.TRUE.equals(clauseFeedback);
        dataSharing = Boolean.TRUE.equals(dataSharing);
        services = services == null ? Set.of() : services;
    }

    static AgreementForm blank() {
        return new AgreementForm(
                null, null, null, null, null, null, null, null, null, null, null, null, Agreement.Renewal.NONE);
    }

    static AgreementForm of(Agreement agreement) {
        return new AgreementForm(
                agreement.kind(),
                agreement.number(),
                agreement.concludedOn(),
                agreement.validFrom(),
                agreement.validUntil(),
                agreement.clauseReferral(),
                agreement.clauseReception(),
                agreement.clauseFeedback(),
                agreement.dataSharing(),
                agreement.answerDays(),
                new TreeSet<>(agreement.services()),
                agreement.contactId(),
                agreement.renewal());
    }

    /** What would follow it: the same for as long again, beginning the day after. */
    static AgreementForm after(Agreement agreement) {
        AgreementForm same = of(agreement);
        LocalDate from =
                agreement.validUntil() == null ? null : agreement.validUntil().plusDays(1);
        LocalDate until = from == null
                ? null
                : from.plus(agreement.validFrom().until(from)).minusDays(1);
        return new AgreementForm(
                same.kind,
                "",
                null,
                from,
                until,
                same.clauseReferral,
                same.clauseReception,
                same.clauseFeedback,
                same.dataSharing,
                same.answerDays,
                same.services,
                same.contactId,
                same.renewal);
    }
}
