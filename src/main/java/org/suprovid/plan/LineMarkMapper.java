package org.suprovid.plan;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.partner.ServiceMark;

@Mapper
interface LineMarkMapper {

    void insert(@Param("lineId") long lineId, @Param("part") String part, @Param("mark") int mark);

    /** The mark of the whole first. @param least how many different people must have marked a part */
    List<ServiceMark> ofPartner(
            @Param("partner") long partner, @Param("since") LocalDate since, @Param("least") int least);
}
