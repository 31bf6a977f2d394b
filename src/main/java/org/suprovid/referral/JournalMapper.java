package org.suprovid.referral;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The journal is a view over referrals, nothing is typed into it (R-REF-27). */
@Mapper
interface JournalMapper {

    /**
     * Ids of rows the reader sees, newest first.
     *
     * @param programmes those the reader sees as a whole
     * @param me staff id of the reader, whose own referrals and cases are seen besides
     */
    List<Long> seen(
            @Param("filter") JournalFilter filter,
            @Param("programmes") Collection<Long> programmes,
            @Param("me") long me,
            @Param("after") JournalPlace after,
            @Param("size") int size);

    /** Newest first. */
    List<JournalRow> rows(@Param("ids") Collection<Long> ids);
}
