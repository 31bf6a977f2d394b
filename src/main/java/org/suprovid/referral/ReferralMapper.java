package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReferralMapper {

    long nextId();

    /** The next number of the year; whoever asks holds the row until the slip is written, so that no number is lost. */
    int nextNumber(@Param("year") int year);

    void insert(ReferralRow referral);

    /** What was offered before is agreed, put off again or declined now. */
    int decide(ReferralRow referral);

    Optional<ReferralRow> byId(@Param("id") long id);

    Optional<ReferralRow> bySlip(@Param("slip") String slip);

    /** The referral, held until the transaction ends. */
    Optional<ReferralRow> hold(@Param("id") long id);

    /** Newest first. */
    List<ReferralRow> ofCase(@Param("caseId") long caseId);

    /** Those of a client who came once, newest first. */
    List<ReferralRow> ofCard(@Param("cardId") long cardId);

    /** All of the person whose case this is, in whatever case. */
    List<ReferralRow> ofPersonOf(@Param("caseId") long caseId);

    /** The referral of our own that a line waits for, or that the client thinks over; newest first. */
    List<ReferralRow> ofLine(@Param("lineId") long lineId);

    List<ReferralRow> children(@Param("parentId") long parentId);

    List<ReferralRow> byIds(@Param("ids") Collection<Long> ids);

    void started(@Param("id") long id, @Param("instanceId") String instanceId);

    void answered(Answered answered);

    /** @param sealed its words, all of them */
    void say(@Param("id") long id, @Param("sealed") byte[] sealed);

    void state(@Param("id") long id, @Param("state") ServiceState state, @Param("reason") String reason);

    void planAnew(NewDate date);

    void choose(
            @Param("id") long id,
            @Param("choice") ChecksChoice choice,
            @Param("ways") String ways,
            @Param("on") LocalDate on,
            @Param("by") long by);

    void monitor(@Param("id") long id, @Param("state") MonitoringState state);

    void finish(@Param("id") long id, @Param("classification") Classification classification, @Param("at") Instant at);

    void keepBack(@Param("id") long id);

    void followed(@Param("id") long id);

    void concluded(@Param("id") long id, @Param("goalReached") Boolean goalReached, @Param("quality") Integer quality);

    /** Lines that were carried over are others now; their referrals go along. */
    void followLines(@Param("caseId") long caseId);

    void handOver(@Param("id") long id, @Param("staffId") long staffId);

    /** How often since a day a partner refused for this reason, or a client stayed away for it (R-REF-74). */
    int refusals(@Param("partnerId") long partnerId, @Param("reason") String reason, @Param("since") LocalDate since);

    int noShows(@Param("personId") long personId, @Param("reason") String reason, @Param("since") LocalDate since);

    /** What an answer changes in the row. */
    record Answered(
            long id,
            ServiceState state,
            LocalDate receivedOn,
            LocalDate servedOn,
            LocalDate nextVisitOn,
            String reason,
            Integer qualityClient,
            Integer qualityWorker,
            Long furtherPartnerId,
            boolean sentFurther,
            byte[] sealed) {}
}
