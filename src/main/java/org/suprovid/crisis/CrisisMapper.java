package org.suprovid.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CrisisMapper {

    long nextId();

    /** The next number within the case; whoever asks holds the case until the crisis is written. */
    int nextNumber(@Param("caseId") long caseId);

    void insert(Crisis crisis);

    Optional<Crisis> byId(@Param("id") long id);

    /** The crisis, held until the transaction ends. */
    Optional<Crisis> hold(@Param("id") long id);

    Optional<Crisis> byNumber(@Param("caseId") long caseId, @Param("number") int number);

    List<Crisis> byIds(@Param("ids") Collection<Long> ids);

    /** Newest first. */
    List<Crisis> ofCase(@Param("caseId") long caseId);

    /** All of the person whose case this is that are not closed, in whatever case. */
    List<Crisis> runningOfPersonOf(@Param("caseId") long caseId);

    void started(@Param("id") long id, @Param("instanceId") String instanceId);

    void attempted(@Param("id") long id);

    void reached(@Param("id") long id, @Param("at") Instant at);

    void planned(@Param("id") long id, @Param("planVersion") Integer planVersion);

    void ended(@Param("id") long id, @Param("on") LocalDate on, @Param("outcome") String outcome);

    /** What it was is known better now. */
    void kind(@Param("id") long id, @Param("kind") String kind);

    void close(
            @Param("id") long id,
            @Param("state") CrisisState state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** How many crises of a person were reported since, those that turned out to be none left out (R-12S-11b). */
    int countSince(@Param("personId") long personId, @Param("since") Instant since);

    void used(@Param("crisisId") long crisisId, @Param("use") ServiceUse use, @Param("documentId") long documentId);

    List<ServiceUse> usedIn(@Param("crisisId") long crisisId);
}
