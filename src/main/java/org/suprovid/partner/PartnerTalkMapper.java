package org.suprovid.partner;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PartnerTalkMapper {

    void insert(@Param("talk") PartnerTalk talk, @Param("at") Instant at);

    /** The latest first. */
    List<PartnerTalk> of(@Param("partnerId") long partnerId);
}
