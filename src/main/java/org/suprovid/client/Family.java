package org.suprovid.client;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;

/** Who among our clients belongs together, as long as both agree; for those who may see both (SC-01, R-CARD-04). */
@Component
class Family {

    private final FamilyMapper links;
    private final FamilyRules rules;
    private final CardMapper cards;
    private final People people;
    private final Clock clock;

    Family(FamilyMapper links, FamilyRules rules, CardMapper cards, People people, Clock clock) {
        this.links = links;
        this.rules = rules;
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Relative> of(Card card) {
        List<FamilyLink> found = linksOf(card);
        Map<Long, String> names =
                people.names(found.stream().map(FamilyLink::relativeId).toList());
        return found.stream()
                .map(link -> relative(link, names.getOrDefault(link.relativeId(), "")))
                .toList();
    }

    /** @throws Problem.NotFound if there is no such link on this card, or it has ended */
    @Transactional(readOnly = true)
    public Relative get(Card card, long link) {
        return of(card).stream()
                .filter(relative -> relative.link() == link)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
    }

    /**
     * Links the people of two open cards, both of which the current actor sees.
     *
     * @throws Problem.Invalid if a consent is missing, or the other card is not one to link
     */
    @Transactional
    public void link(Card card, FamilyConsents consents) {
        Card other = rules.other(card, consents);
        FamilyLink link = new FamilyLink(
                0,
                card.personId(),
                other.personId(),
                consents.relation(),
                consents.consentOn(),
                consents.relativeConsentOn());
        if (!links.insert(link, CurrentActor.staffId(), clock.instant())) {
            throw new Problem.Invalid(List.of(new FieldError("card", "client.family.error.linked")));
        }
    }

    /**
     * Ends a link because one of the two no longer agrees; possible at any time, also on a closed card (R-ETH-04).
     *
     * @throws Problem.NotFound if there is no such link on this card, or it has ended
     */
    @Transactional
    public void withdraw(Card card, long link, FamilyWithdrawal withdrawal) {
        FamilyLink found = linksOf(card).stream()
                .filter(one -> one.id() == link)
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        rules.check(found, withdrawal);
        boolean own = withdrawal.by() == FamilyWithdrawal.Side.CLIENT;
        long person = own ? found.personId() : found.relativeId();
        if (!links.withdraw(link, person, withdrawal.on(), CurrentActor.staffId())) {
            throw new Problem.NotFound("problem.notFound");
        }
    }

    private List<FamilyLink> linksOf(Card card) {
        return links.ofPerson(card.personId()).stream()
                .map(link -> link.seenFrom(card.personId()))
                .toList();
    }

    private Relative relative(FamilyLink link, String name) {
        Card newest = cards.ofPerson(link.relativeId()).get(0);
        return new Relative(
                link.id(), link.relation(), newest.number(), name, link.consentOn(), link.relativeConsentOn());
    }
}
