package org.suprovid.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ClosureMapper {

    Optional<Closure> of(@Param("caseId") long caseId);

    /** Writes the summary down, in place of an earlier one; what was signed is no longer signed. */
    void put(Closure closure);

    void sign(@Param("caseId") long caseId, @Param("by") long by, @Param("on") LocalDate on);
}
