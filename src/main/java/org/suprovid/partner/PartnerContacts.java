package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.platform.Problem;

/** The responsible people at our partners (R-REF-16). */
@Component
@Transactional(readOnly = true)
public class PartnerContacts {

    private final PartnerContactMapper mapper;

    PartnerContacts(PartnerContactMapper mapper) {
        this.mapper = mapper;
    }

    /** Those of one partner who work there, by name. */
    public List<PartnerContact> of(long partnerId) {
        return ofAll(List.of(partnerId)).getOrDefault(partnerId, List.of());
    }

    /** By partner, those who work there. */
    public Map<Long, List<PartnerContact>> ofAll(Collection<Long> partnerIds) {
        return partnerIds.isEmpty()
                ? Map.of()
                : mapper.ofPartners(partnerIds).stream().collect(Collectors.groupingBy(PartnerContact::partnerId));
    }

    /** Also one who works there no more. */
    public Optional<PartnerContact> find(long id) {
        return mapper.byId(id);
    }

    /** @throws Problem.NotFound if the partner has no such contact */
    PartnerContact get(long partnerId, long id) {
        return find(id).filter(contact -> contact.partnerId() == partnerId)
                .orElseThrow(() -> new Problem.NotFound("partner.problem.contact"));
    }

    /** Adds one, or rewrites the one with this id; returns the id. @throws Problem.Invalid with every error at its field */
    @Transactional
    public long put(PartnerContact contact) {
        ContactRules.check(contact);
        if (contact.id() == 0) {
            return mapper.insert(contact);
        }
        get(contact.partnerId(), contact.id());
        mapper.update(contact);
        return contact.id();
    }
}
