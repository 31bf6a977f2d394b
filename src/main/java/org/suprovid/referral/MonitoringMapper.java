package org.suprovid.referral;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The monitoring file is a view over checks and attempts, as the journal is over referrals. */
@Mapper
interface MonitoringMapper {

    /** Ids of one's own referrals and of those of one's own cases and cards, as far as the policies show them. */
    List<Long> own(@Param("me") long me);

    /**
     * Facts of these; what was written down last comes first.
     *
     * @param programmes those the reader sees as a whole
     * @param own referrals that are seen besides, as an array literal
     */
    List<MonitoringPlace> seen(
            @Param("filter") MonitoringFilter filter,
            @Param("programmes") Collection<Long> programmes,
            @Param("own") String own,
            @Param("after") MonitoringPlace after,
            @Param("size") int size);

    /** Ids as array literals; what was written down last comes first. @param unasked referrals of clients who cannot be asked */
    List<MonitoringRow> rows(
            @Param("results") String results, @Param("attempts") String attempts, @Param("unasked") String unasked);
}
