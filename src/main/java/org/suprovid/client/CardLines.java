package org.suprovid.client;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Keyset;
import org.suprovid.platform.Slice;

/** Cards with the names of people and staff, as far as the reader may see them. */
@Component
class CardLines {

    private final CardMapper cards;
    private final People people;
    private final StaffNames staff;

    CardLines(CardMapper cards, People people, StaffNames staff) {
        this.cards = cards;
        this.people = people;
        this.staff = staff;
    }

    @Transactional(readOnly = true)
    public Slice<CardLine> page(CardFilter filter, int size) {
        Slice<Card> page =
                Slice.of(cards.page(filter, size + 1), size, card -> new Keyset(card.openedAt(), card.id()).text());
        return new Slice<>(named(page.rows()), page.next());
    }

    @Transactional(readOnly = true)
    public CardLine one(Card card) {
        return named(List.of(card)).get(0);
    }

    /** The person's other cards that the reader may see, newest first (R-CARD-07). */
    @Transactional(readOnly = true)
    public List<Card> others(Card card) {
        return cards.ofPerson(card.personId()).stream()
                .filter(other -> other.id() != card.id())
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CaseOfCard> cases(Card card) {
        List<CaseOfCard.NeedOfCard> needs = cards.needs(card.id());
        List<CaseOfCard.PlanOfCard> plans = cards.plans(card.id());
        return cards.cases(card.id()).stream()
                .map(row -> row.with(needs, plans))
                .toList();
    }

    private List<CardLine> named(List<Card> rows) {
        Map<Long, String> names = people.names(rows.stream().map(Card::personId).toList());
        Map<Long, String> workers =
                staff.of(rows.stream().map(Card::responsibleId).toList());
        return rows.stream()
                .map(card -> new CardLine(
                        card, names.getOrDefault(card.personId(), ""), workers.getOrDefault(card.responsibleId(), "")))
                .toList();
    }
}
