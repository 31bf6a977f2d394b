package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;
import org.suprovid.partner.Partner;
import org.suprovid.partner.Partners;

/** The referrals of a case on its page, also when it is closed: they live longer (R-REF-45). */
@Component
class ReferralSection implements CaseSection {

    private final Referrals referrals;
    private final Partners partners;
    private final ReferralOptions options;

    ReferralSection(Referrals referrals, Partners partners, ReferralOptions options) {
        this.referrals = referrals;
        this.partners = partners;
        this.options = options;
    }

    /** @param service in the reader's words */
    record Row(Referral referral, String service, String partner) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String id() {
        return "referrals";
    }

    @Override
    public String titleKey() {
        return "referral.section.title";
    }

    @Override
    public String template() {
        return "referral/section";
    }

    @Override
    public Map<String, Object> model(CaseFile file) {
        List<Referral> all = referrals.ofCase(file.id());
        Map<Long, Partner> known =
                partners.byIds(all.stream().map(Referral::partnerId).collect(Collectors.toSet()));
        return Map.of("rows", all.stream().map(one -> row(one, known)).toList());
    }

    private Row row(Referral referral, Map<Long, Partner> known) {
        String partner = known.containsKey(referral.partnerId())
                ? known.get(referral.partnerId()).name()
                : "";
        return new Row(referral, options.service(referral.service(), LocaleContextHolder.getLocale()), partner);
    }
}
