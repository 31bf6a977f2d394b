package org.suprovid.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EscortMapper {

    /** Writes down who will go along, in place of who would have this time. */
    void plan(Escort escort);

    /** Notes what was done; whoever did it was there, whether planned or not. */
    void went(Escort escort);

    List<Escort> of(@Param("referralId") long referralId);

    /** What somebody is asked for, the nearest first, then what they have written down since a day. */
    List<EscortRow> ofStaff(@Param("staffId") long staffId, @Param("since") Instant since);

    /** The document that somebody wrote about a way of their own since a day. */
    Optional<Long> written(
            @Param("slip") String slip,
            @Param("attempt") int attempt,
            @Param("staffId") long staffId,
            @Param("since") Instant since);

    /** The way that somebody is asked for and has not written down yet. */
    Optional<EscortRow> asked(@Param("slip") String slip, @Param("staffId") long staffId);
}
