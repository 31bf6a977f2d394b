package org.suprovid.referral;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.partner.PartnerUse;

@Mapper
interface PartnerAnswerMapper {

    List<Row> answers(
            @Param("partners") Collection<Long> partners, @Param("since") LocalDate since, @Param("enough") int enough);

    int running(@Param("partner") long partner);

    List<PartnerUse.Use> seen(@Param("partner") long partner, @Param("most") int most);

    /** How one partner answers. @param people how many are known */
    record Row(
            long partnerId,
            int sent,
            int known,
            int people,
            int came,
            int served,
            Double medianDays,
            Double daysToService,
            Double quality) {}
}
