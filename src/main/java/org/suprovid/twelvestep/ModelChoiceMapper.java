package org.suprovid.twelvestep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ModelChoiceMapper {

    void insert(ModelChoice choice);

    /** The choice that counts. */
    Optional<ModelChoice> newest(long caseId);

    /** Newest first. */
    List<ModelChoice> ofCase(long caseId);

    void fullPlanMade(@Param("id") long id, @Param("on") LocalDate on);
}
