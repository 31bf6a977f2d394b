package org.suprovid.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suprovid.deadline.SubjectNames;

/** A transfer by its number within the case: that is all a list may say of it (R-CONF-05). */
@Component
class TransferNames implements SubjectNames {

    private final TransferMapper transfers;
    private final MessageSource texts;

    TransferNames(TransferMapper transfers, MessageSource texts) {
        this.transfers = transfers;
        this.texts = texts;
    }

    @Override
    public Set<String> codes() {
        return Set.of(TransferDates.INFO);
    }

    @Override
    public Map<String, String> names(Collection<String> subjects, Locale locale) {
        List<Long> ids = subjects.stream().map(Long::valueOf).toList();
        return transfers.byIds(ids).stream()
                .collect(Collectors.toMap(Transfer::subject, transfer -> name(transfer, locale)));
    }

    private String name(Transfer transfer, Locale locale) {
        return texts.getMessage("transfer.number", new Object[] {String.valueOf(transfer.number())}, locale);
    }
}
