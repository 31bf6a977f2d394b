package org.suprovid.referral;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Referrals whose process has something ahead. */
@Mapper
interface RunningReferralsMapper {

    /** Slip numbers of those that have another responsible worker now. */
    List<String> handOver(@Param("caseId") long caseId, @Param("to") long to);
}
