package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AnswerMapper {

    long nextId();

    /** @return 0 if this partner's program has sent a request of that name before */
    int insert(AnswerRow answer);

    Optional<AnswerRow> byRequest(@Param("partnerId") long partnerId, @Param("mark") byte[] mark);

    Optional<AnswerRow> byLink(@Param("linkId") long linkId);

    /** Whether some have come in that nobody has looked at yet. */
    boolean lieThere(@Param("referralId") long referralId);

    /** The slip, if it is this partner's, and the partner may be asked. */
    Optional<Slip> slip(@Param("number") String number, @Param("partnerId") long partnerId);

    /** What is to be delivered now, the longest waiting first. */
    List<Long> due(@Param("now") Instant now, @Param("limit") int limit);

    /** Holds one that is due until the transaction ends; empty if another node has it or it is done. */
    Optional<AnswerRow> hold(@Param("id") long id, @Param("now") Instant now);

    /** Those of one referral that wait, held; what another node is about to deliver is left to it. */
    List<AnswerRow> waiting(@Param("referralId") long referralId);

    Optional<AnswerState> state(@Param("id") long id);

    void applied(@Param("id") long id, @Param("now") Instant now);

    void failed(@Param("id") long id, @Param("trouble") AnswerTrouble trouble, @Param("next") Instant next);

    void park(@Param("id") long id, @Param("trouble") AnswerTrouble trouble);

    /** The oldest first. */
    List<AnswerRow> parked(@Param("limit") int limit);

    /** Whether others of the partner that found no slip wait for a decision, one of them received after this moment. */
    boolean othersParked(@Param("id") long id, @Param("partnerId") long partnerId, @Param("since") Instant since);

    Optional<AnswerRow> parkedOne(@Param("id") long id);

    int tryAgain(@Param("id") long id, @Param("staffId") long staffId, @Param("now") Instant now);

    int assign(
            @Param("id") long id,
            @Param("referral") Slip referral,
            @Param("sealed") byte[] sealed,
            @Param("staffId") long staffId,
            @Param("now") Instant now);

    int discard(
            @Param("id") long id,
            @Param("reason") String reason,
            @Param("staffId") long staffId,
            @Param("now") Instant now);

    Counts counts();

    /** Where an answer belongs. */
    record Slip(long referralId, String slip, long personId, LocalDate issuedOn) {}

    /** How the inbox stands. @param oldest since when the first one waits, null if none does */
    record Counts(int waiting, Instant oldest, int parked) {}
}
