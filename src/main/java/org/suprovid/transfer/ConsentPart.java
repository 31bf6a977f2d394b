package org.suprovid.transfer;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.client.Card;
import org.suprovid.client.Cards;

/** What the client has agreed to: services as such, and what is passed on now (R-CONF-04). */
@Component
class ConsentPart implements PackagePart {

    private final Cards cards;

    ConsentPart(Cards cards) {
        this.cards = cards;
    }

    @Override
    public String code() {
        return "CONSENT";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String consent() {
        return code();
    }

    @Override
    public boolean always() {
        return true;
    }

    @Override
    public List<PackageEntry> of(CaseFile file, Transfer transfer) {
        Card card = cards.get(file.cardId());
        PackageEntry.Builder scope = PackageEntry.of("scope");
        transfer.agreedParts().forEach(part -> scope.code("transfer.part", part));
        return Stream.of(
                        PackageEntry.of("servicesAgreed").day(card.consentOn()),
                        PackageEntry.of("contractOn").day(card.contractOn()),
                        PackageEntry.of("transferAgreed").day(transfer.agreedOn()),
                        scope)
                .filter(entry -> !entry.isEmpty())
                .map(PackageEntry.Builder::entry)
                .toList();
    }
}
