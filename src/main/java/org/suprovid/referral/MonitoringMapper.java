package org.suprovid.referral;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The monitoring file is a view over checks and attempts, as the journal is over referrals. */
@Mapper
interface MonitoringMapper {

    /**
     * Facts the reader sees; what was written down last comes first.
     *
     * @param programmes those the reader sees as a whole
     * @param me staff id of the reader, whose own referrals and cases are seen besides
     */
    List<MonitoringPlace> seen(
            @Param("filter") MonitoringFilter filter,
            @Param("programmes") Collection<Long> programmes,
            @Param("me") long me,
            @Param("after") MonitoringPlace after,
            @Param("size") int size);

    /** Ids as array literals; what was written down last comes first. @param unasked referrals of clients who cannot be asked */
    List<MonitoringRow> rows(
            @Param("results") String results, @Param("attempts") String attempts, @Param("unasked") String unasked);
}
