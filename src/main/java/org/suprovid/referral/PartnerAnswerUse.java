package org.suprovid.referral;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.partner.PartnerUse;
import org.suprovid.platform.RowAccess;

/** Referrals that run with a partner, for whoever is about to send nobody there any more. */
@Component
class PartnerAnswerUse implements PartnerUse {

    private static final int MOST = 50;
    private final PartnerAnswerMapper mapper;
    private final RowAccess access;

    PartnerAnswerUse(PartnerAnswerMapper mapper, RowAccess access) {
        this.mapper = mapper;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Running with(long partnerId) {
        int all = access.asSystem(() -> mapper.running(partnerId));
        return new Running(all, mapper.seen(partnerId, MOST));
    }
}
