package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory of partner organisations. */
@Component
public class Partners {

    private final PartnerMapper partners;

    Partners(PartnerMapper partners) {
        this.partners = partners;
    }

    /** Those one may send clients to, by name. */
    public List<Partner> active() {
        return partners.active();
    }

    public Optional<Partner> find(long id) {
        return byIds(List.of(id)).values().stream().findFirst();
    }

    /** Partners by id, those who are active no more included. */
    public Map<Long, Partner> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : partners.byIds(ids).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    }

    /** Adds an active partner; returns the id. */
    @Transactional
    public long add(String code, String name, String kind) {
        return partners.insert(code, name, kind);
    }
}
