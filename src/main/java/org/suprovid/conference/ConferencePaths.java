package org.suprovid.conference;

/** Addresses of pages about conferences. */
final class ConferencePaths {

    private ConferencePaths() {}

    static String of(String caseNumber, int number) {
        return "/cases/" + caseNumber + "/conferences/" + number;
    }

    /** Where whoever takes part reads as much as they may know; who sees the case is led on to its page. */
    static String invitation(long id) {
        return "/conferences/" + id;
    }
}
