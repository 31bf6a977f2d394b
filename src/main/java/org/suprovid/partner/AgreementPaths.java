package org.suprovid.partner;

/** What news about a partner hangs on. */
public final class AgreementPaths {

    static final String KIND = "partner";
    static final String AGREEMENT = "AGREEMENT";
    static final String WANTED = "WANTED";

    private AgreementPaths() {}

    /** Of one agreement. */
    static String of(long partnerId, long agreementId) {
        return KIND + "/" + partnerId + "/" + AGREEMENT + "/" + agreementId;
    }

    /** That somebody asks for an agreement; settled when there is a valid one. */
    public static String wanted(long partnerId) {
        return KIND + "/" + partnerId + "/" + WANTED;
    }
}
