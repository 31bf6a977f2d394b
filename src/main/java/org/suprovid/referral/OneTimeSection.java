package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.Card;
import org.suprovid.client.CardSection;
import org.suprovid.client.CardStatus;

/** The slips of a client who came once, on the page of their card; a case shows its own. */
@Component
@Transactional(readOnly = true)
class OneTimeSection implements CardSection {

    private final ReferralMapper mapper;
    private final ReferralRows rows;

    OneTimeSection(ReferralMapper mapper, ReferralRows rows) {
        this.mapper = mapper;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "slips";
    }

    @Override
    public String titleKey() {
        return "onetime.section";
    }

    @Override
    public String template() {
        return "referral/card-section";
    }

    @Override
    public Map<String, Object> model(Card card, Locale reader) {
        List<ReferralRow> all = mapper.ofCard(card.id());
        boolean open = card.status() == CardStatus.OPEN_ONE_TIME;
        return all.isEmpty() && !open
                ? Map.of()
                : Map.of("rows", rows.of(all, reader), "number", card.number(), "open", open);
    }
}
