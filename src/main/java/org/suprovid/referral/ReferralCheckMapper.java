package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReferralCheckMapper {

    /** Leaves a check that is there already as it is. */
    void insert(@Param("referralId") long referralId, @Param("code") CheckCode code);

    /** In the order of time. */
    List<CheckRow> of(@Param("referralId") long referralId);

    /** What is said of a check of this referral that is due; thousands may be in one moment. */
    Optional<Due> due(@Param("referralId") long referralId, @Param("today") LocalDate today);

    /** @param reads whether who is responsible reads of clients still */
    record Due(String slip, ChecksChoice choice, long responsibleId, long programmeId, boolean reads) {}

    /** The check, held until the transaction ends. */
    Optional<CheckRow> hold(@Param("referralId") long referralId, @Param("code") CheckCode code);

    /** What is written down of a check that had ended keeps how it had. */
    void done(CheckRow check);

    int resolve(@Param("id") long id, @Param("result") CheckResult result, @Param("at") Instant at);

    /** A check that was missed had been tried in vain: how it had ended stays on record. */
    void triedAfterAll(@Param("id") long id, @Param("at") Instant at);

    /** The client has changed their mind: what was declined waits again. */
    void reopen(@Param("ids") Collection<Long> ids);

    void attempt(
            @Param("checkId") long checkId,
            @Param("on") LocalDate on,
            @Param("way") CheckWay way,
            @Param("staffId") long staffId,
            @Param("at") Instant at,
            @Param("documentId") long documentId);
}
