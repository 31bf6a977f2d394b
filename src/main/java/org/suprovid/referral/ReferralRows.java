package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;

/** Referrals as lists show them: the service and the partner in words. */
@Component
class ReferralRows {

    private final ReferralStore store;
    private final Partners partners;
    private final ReferralOptions options;

    ReferralRows(ReferralStore store, Partners partners, ReferralOptions options) {
        this.store = store;
        this.partners = partners;
        this.options = options;
    }

    /** @param service in the reader's words */
    record Row(Referral referral, String service, String partner) {}

    List<Row> of(List<ReferralRow> referrals, Locale reader) {
        Map<Long, Partner> known =
                partners.byIds(referrals.stream().map(ReferralRow::partnerId).collect(Collectors.toSet()));
        return store.open(referrals).stream()
                .map(one -> new Row(one, options.service(one.service(), reader), name(known.get(one.partnerId()))))
                .toList();
    }

    private static String name(Partner partner) {
        return partner == null ? "" : partner.name();
    }
}
