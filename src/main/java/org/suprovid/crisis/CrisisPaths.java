package org.suprovid.crisis;

/** Addresses of pages about crises. */
final class CrisisPaths {

    private CrisisPaths() {}

    static String of(String caseNumber, int number) {
        return "/cases/" + caseNumber + "/crises/" + number;
    }

    static String plan(String caseNumber) {
        return "/cases/" + caseNumber + "/crisis-plan";
    }
}
