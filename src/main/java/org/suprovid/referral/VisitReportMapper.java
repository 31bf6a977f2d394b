package org.suprovid.referral;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VisitReportMapper {

    long nextId();

    void insert(VisitReport report);

    /** In the order they were told. */
    List<VisitReport> of(@Param("referralId") long referralId);
}
