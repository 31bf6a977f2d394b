package org.suprovid.casework;

/** What notifications of a case hang on: the whole case, or one of its deadlines. */
final class CasePaths {

    private CasePaths() {}

    static String of(long caseId) {
        return "case/" + caseId;
    }

    /** @param subject id of the plan line or referral, empty for the case itself */
    static String of(long caseId, String code, String subject) {
        return of(caseId) + "/" + code + (subject.isEmpty() ? "" : "/" + subject);
    }
}
