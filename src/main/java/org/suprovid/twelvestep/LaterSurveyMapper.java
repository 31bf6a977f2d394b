package org.suprovid.twelvestep;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LaterSurveyMapper {

    void insert(@Param("caseId") long caseId, @Param("dueOn") LocalDate dueOn);

    /** Whether its day lies between two others, both included. */
    boolean isDue(@Param("caseId") long caseId, @Param("from") LocalDate from, @Param("until") LocalDate until);

    /** Whether the client has used a link that was made since the case was closed. */
    boolean isAnswered(@Param("caseId") long caseId);
}
