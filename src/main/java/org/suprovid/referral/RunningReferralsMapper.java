package org.suprovid.referral;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Referrals whose process has something ahead. */
@Mapper
interface RunningReferralsMapper {

    /** Slip numbers of a case's referrals. */
    List<String> slips(@Param("caseId") long caseId);

    /** Slip numbers of those that have another responsible worker now. */
    List<String> handOver(@Param("caseId") long caseId, @Param("to") long to);

    /** Gives them to the case as which theirs goes on, and to its programme. */
    List<Moved> goOn(@Param("from") long from, @Param("to") long to, @Param("manager") long manager);

    /** A referral that came along from another case. */
    record Moved(long id, String slip) {}

    /** Referrals that came along from another case carry out the line with their slip from now on. */
    void findLines(@Param("caseId") long caseId);

    /** Whether a supervisor of the programme is to talk to the partner already. */
    boolean isPartnerSpokenTo(@Param("partnerId") long partnerId, @Param("programmeId") long programmeId);

    /** Whether somebody is to ask the client already what stands in the way. */
    boolean isClientAsked(@Param("personId") long personId);
}
