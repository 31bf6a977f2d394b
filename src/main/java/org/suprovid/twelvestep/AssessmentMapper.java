package org.suprovid.twelvestep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AssessmentMapper {

    void insert(
            @Param("caseId") long caseId,
            @Param("kind") Assessments.Kind kind,
            @Param("on") LocalDate on,
            @Param("at") Instant at,
            @Param("documentId") long documentId);

    /** The latest day on which an assessment of one of these kinds took place. @param kinds folded */
    Optional<LocalDate> last(@Param("caseId") long caseId, @Param("kinds") String kinds);

    int rounds(@Param("caseId") long caseId, @Param("kinds") String kinds);

    boolean fullySince(@Param("caseId") long caseId, @Param("since") Instant since);

    void rate(
            @Param("caseId") long caseId,
            @Param("round") int round,
            @Param("rating") SelfRating rating,
            @Param("documentId") long documentId);

    /** Whether the client has said something in this round since that day. */
    boolean rated(@Param("caseId") long caseId, @Param("round") int round, @Param("since") LocalDate since);

    /** In the order of time. */
    List<SelfRating> ratings(long caseId);

    /** @param once nothing happens if it is known. @return how many rows, one or none */
    int speak(
            @Param("programmeId") long programmeId,
            @Param("service") String service,
            @Param("quarter") LocalDate quarter,
            @Param("voice") byte[] voice,
            @Param("once") byte[] once);

    void mark(
            @Param("programmeId") long programmeId,
            @Param("service") String service,
            @Param("quarter") LocalDate quarter,
            @Param("mark") int mark);

    /** What clients have said of activities in each quarter before this one, in the order of time. */
    List<ActivityMarks.Sum> sumsBefore(@Param("programmeId") long programmeId, @Param("quarter") LocalDate quarter);
}
