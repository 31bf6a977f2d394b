package org.suprovid.casework;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface NeedMapper {

    long nextId();

    void insert(@Param("need") NeedRow need, @Param("documentId") long documentId);

    int update(@Param("need") NeedRow need, @Param("documentId") long documentId);

    @Remembered
    List<NeedRow> of(@Param("caseId") long caseId);

    boolean anyOpen(@Param("caseId") long caseId);

    void move(@Param("documentId") long documentId, @Param("from") long from, @Param("to") long to);

    void settle(@Param("ids") Collection<Long> ids, @Param("caseId") long caseId, @Param("state") String state);

    void dropOpen(@Param("caseId") long caseId);
}
