package org.suprovid.casework;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Keyset;

@Mapper
interface CaseListMapper {

    List<CaseRow> page(
            @Param("filter") CaseFilter filter,
            @Param("prefix") String prefix,
            @Param("staffId") long staffId,
            @Param("before") Keyset before,
            @Param("size") int size);
}
