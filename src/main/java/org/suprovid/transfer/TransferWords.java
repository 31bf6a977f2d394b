package org.suprovid.transfer;

/**
 * What was said in a transfer, each null where nothing was; sealed with the person's key.
 *
 * @param why the client is passed on
 * @param note of the sender to the receiver, on top of the package
 * @param ending what was said when it was refused or taken back
 * @param receivedBy who took it over in another organisation
 */
public record TransferWords(String why, String note, String ending, String receivedBy) {

    static final TransferWords NONE = new TransferWords(null, null, null, null);

    /** As far as it is meant for the receiver. */
    TransferWords toReceiver() {
        return new TransferWords(null, note, null, receivedBy);
    }

    TransferWords noted(String said) {
        return new TransferWords(why, said, ending, receivedBy);
    }

    TransferWords ended(String said) {
        return new TransferWords(why, note, said, receivedBy);
    }

    TransferWords receivedBy(String whom) {
        return new TransferWords(why, note, ending, whom);
    }
}
