package org.suprovid.referral;

import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.CaseSection;

/** The referrals of a case on its page, also when it is closed: they live longer (R-REF-45). */
@Component
class ReferralSection implements CaseSection {

    private final ReferralMapper mapper;
    private final ReferralRows rows;

    ReferralSection(ReferralMapper mapper, ReferralRows rows) {
        this.mapper = mapper;
        this.rows = rows;
    }

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
        return Map.of("rows", rows.of(mapper.ofCase(file.id()), LocaleContextHolder.getLocale()));
    }
}
