package org.suprovid.transfer;

/** Addresses of pages about transfers. */
final class TransferPaths {

    static final String INBOX = "/transfers";

    private TransferPaths() {}

    /** As the sending side sees it. */
    static String of(String caseNumber, int number) {
        return "/cases/" + caseNumber + "/transfers/" + number;
    }

    /** As the receiving side sees it. */
    static String arrived(Transfer transfer) {
        return INBOX + "/" + transfer.id();
    }
}
