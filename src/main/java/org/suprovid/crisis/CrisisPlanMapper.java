package org.suprovid.crisis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CrisisPlanMapper {

    /** The id of the wish; null if there is one already. */
    Long ask(
            @Param("caseId") long caseId,
            @Param("personId") long personId,
            @Param("because") CrisisPlan.Because because,
            @Param("at") Instant at);

    void started(@Param("id") long id, @Param("instanceId") String instanceId);

    Optional<CrisisPlan> asked(@Param("caseId") long caseId);

    Optional<CrisisPlan> current(@Param("caseId") long caseId);

    /** The versions there are and were, newest first. */
    List<CrisisPlan> versions(@Param("caseId") long caseId);

    void supersede(@Param("caseId") long caseId);

    /** The wish becomes the current version; returns its number. */
    int made(
            @Param("id") long id,
            @Param("agreedOn") LocalDate agreedOn,
            @Param("reviewOn") LocalDate reviewOn,
            @Param("documentId") long documentId,
            @Param("sealed") byte[] sealed);

    void drop(@Param("id") long id);
}
