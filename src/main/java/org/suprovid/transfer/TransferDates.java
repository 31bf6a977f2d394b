package org.suprovid.transfer;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.deadline.Anchor;
import org.suprovid.deadline.AnchorEvent;
import org.suprovid.deadline.AnchorSource;

/** What the promise of a transfer counts from: the moment of transfer is the supervisor's approval (T-21). */
@Component
@Transactional(readOnly = true)
class TransferDates implements AnchorSource {

    static final String INFO = "TRANSFER_INFO";

    private final TransferMapper transfers;

    TransferDates(TransferMapper transfers) {
        this.transfers = transfers;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INFO);
    }

    /** The same code without a subject is a change of case manager inside the programme (R-7S-22). */
    @Override
    public Optional<Anchor> anchor(String code, long caseId, String subject) {
        return subject.isEmpty()
                ? Optional.empty()
                : transfers
                        .byId(Long.parseLong(subject))
                        .map(Transfer::approvedAt)
                        .map(at -> Anchor.of(at, AnchorEvent.TRANSFER_APPROVED));
    }
}
