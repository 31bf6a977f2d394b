package org.suprovid.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DecisionMapper {

    long nextId();

    void insert(Decision decision);

    /** The minutes are written anew. */
    void forgetProposed(@Param("conferenceId") long conferenceId);

    /** The minutes are signed. @param state OPEN, or DROPPED if the case is over */
    void agreed(
            @Param("conferenceId") long conferenceId, @Param("state") Decision.State state, @Param("at") Instant at);

    List<Decision> of(@Param("conferenceId") long conferenceId);

    Optional<Decision> byId(@Param("id") long id);

    List<Decision> byIds(@Param("ids") Collection<Long> ids);

    void close(
            @Param("id") long id,
            @Param("state") Decision.State state,
            @Param("documentId") Long documentId,
            @Param("at") Instant at);

    /** Whatever is open is done by nobody any more. */
    void drop(@Param("conferenceId") long conferenceId, @Param("at") Instant at);

    /** What somebody has to carry out, the nearest first, in whosever case. */
    List<Decision> openOf(@Param("staffId") long staffId);

    /** Their dates, in the cases that the reader sees. */
    List<Dated> datesOf(@Param("staffId") long staffId);

    record Dated(long decision, long deadline) {}
}
