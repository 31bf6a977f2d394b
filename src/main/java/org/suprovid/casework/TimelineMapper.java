package org.suprovid.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Keyset;

@Mapper
interface TimelineMapper {

    /**
     * Of cases, or of a referral without one.
     *
     * @param cases ids; null alone where it is of a referral
     * @param phase codes of the stages it may belong to, folded
     * @param subjects one for each case, in place of the event's own
     */
    void insert(
            @Param("cases") Long[] cases,
            @Param("referralId") Long referralId,
            @Param("at") Instant at,
            @Param("event") CaseEvent event,
            @Param("phase") String phase,
            @Param("participation") String participation,
            @Param("subjects") String[] subjects);

    /** Enters a stage, unless the case is in it already. */
    void enter(@Param("caseId") long caseId, @Param("at") Instant at, @Param("event") CaseEvent event);

    /**
     * Leaves a stage, if the case is in it, with what the client took part in since it was entered. Of stages a case stands in at
     * once, it is said to be in the one entered last; that one was left.
     */
    void leave(@Param("caseId") long caseId, @Param("at") Instant at, @Param("event") CaseEvent event);

    /** Passes a stage over that the case has neither walked nor passed over before. */
    void insertSkipped(@Param("caseId") long caseId, @Param("at") Instant at, @Param("event") CaseEvent event);

    List<TimelineEntry> page(@Param("caseId") long caseId, @Param("before") Keyset before, @Param("size") int size);

    /** Of a referral without a case, the newest first. */
    List<TimelineEntry> ofReferral(@Param("referralId") long referralId, @Param("size") int size);

    List<FoundProblems.Described> describedProblems(@Param("caseId") long caseId);

    /** @param stages codes, folded; null if it does not matter where */
    Instant lastOf(@Param("caseId") long caseId, @Param("kind") String kind, @Param("stages") String stages);

    boolean isNoted(
            @Param("caseId") long caseId,
            @Param("kind") String kind,
            @Param("staffId") long staffId,
            @Param("since") Instant since);

    List<WalkedStage> walked(@Param("caseIds") Collection<Long> caseIds);
}
