package org.suprovid.casework;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CaseloadMapper {

    List<Load> openCases(@Param("programmeId") long programmeId);

    /** How many open cases somebody leads. */
    record Load(long staffId, long cases) {}
}
