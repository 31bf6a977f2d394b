package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.partner.AnswerRecord;
import org.suprovid.partner.PartnerAnswers;
import org.suprovid.platform.Enough;
import org.suprovid.platform.RowAccess;

/** How each partner answers, in one statement over all referrals: numbers only, so nobody's sight narrows them (R-REF-07). */
@Component
class PartnerAnswerRecords implements PartnerAnswers {

    private final PartnerAnswerMapper mapper;
    private final RowAccess access;

    PartnerAnswerRecords(PartnerAnswerMapper mapper, RowAccess access) {
        this.mapper = mapper;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, AnswerRecord> of(Collection<Long> partnerIds, LocalDate since) {
        if (partnerIds.isEmpty()) {
            return Map.of();
        }
        return access.asSystem(() -> mapper.answers(partnerIds, since, Enough.PEOPLE)).stream()
                .collect(Collectors.toMap(PartnerAnswerMapper.Row::partnerId, PartnerAnswerRecords::counted));
    }

    private static AnswerRecord counted(PartnerAnswerMapper.Row row) {
        boolean enough = Enough.are(row.people());
        return new AnswerRecord(
                row.sent(),
                row.known(),
                row.people(),
                enough ? row.came() : null,
                enough ? row.served() : null,
                row.medianDays(),
                row.daysToService(),
                row.quality());
    }
}
