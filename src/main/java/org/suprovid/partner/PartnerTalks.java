package org.suprovid.partner;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors said to partners who refuse clients: the record of our advocacy, about no client (R-REF-74). */
@Component
@Transactional
public class PartnerTalks {

    private final PartnerTalkMapper mapper;
    private final Clock clock;

    PartnerTalks(PartnerTalkMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public void record(PartnerTalk talk) {
        mapper.insert(talk, clock.instant());
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<PartnerTalk> of(long partnerId) {
        return mapper.of(partnerId);
    }
}
