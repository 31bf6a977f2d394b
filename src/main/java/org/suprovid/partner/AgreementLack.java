package org.suprovid.partner;

/** Why an agreement does not carry a referral (R-REF-10, R-REF-11); named by the text {@code partner.lack.<name>}. */
public enum AgreementLack {
    NO_AGREEMENT,
    NOT_YET_VALID,
    EXPIRED,
    CLAUSE_REFERRAL,
    CLAUSE_RECEPTION,
    CLAUSE_FEEDBACK,
    NO_CONTACT,
    SERVICE_NOT_COVERED
}
