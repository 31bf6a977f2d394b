package org.suprovid.referral;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;

/** Referrals of the second and third level below the one they come from (R-REF-17, R-REF-66). */
@Component
class ReferralTree {

    private final ReferralMapper mapper;
    private final ReferralStore store;
    private final Partners partners;
    private final ReferralOptions options;

    ReferralTree(ReferralMapper mapper, ReferralStore store, Partners partners, ReferralOptions options) {
        this.mapper = mapper;
        this.store = store;
        this.partners = partners;
        this.options = options;
    }

    /** Null on the first level. */
    Referral parent(Referral referral) {
        return referral.parentId() == null
                ? null
                : store.find(referral.parentId()).orElse(null);
    }

    /** Level by level; there are three at most. */
    List<ReferralSheet.Branch> below(Referral referral, Locale reader) {
        return store.open(mapper.children(referral.id())).stream()
                .map(child -> new ReferralSheet.Branch(
                        child,
                        options.service(child.service(), reader),
                        partners.find(child.partnerId()).map(Partner::name).orElse(""),
                        below(child, reader)))
                .toList();
    }
}
