package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ControlVisitMapper {

    long insert(
            @Param("referralId") long referralId,
            @Param("on") LocalDate on,
            @Param("by") long by,
            @Param("at") Instant at);

    Optional<ControlVisit> byId(@Param("id") long id);

    List<ControlVisit> of(@Param("referralId") long referralId);

    List<ControlVisit> byIds(@Param("ids") Collection<Long> ids);

    int made(
            @Param("id") long id,
            @Param("result") String result,
            @Param("on") LocalDate on,
            @Param("documentId") Long documentId);
}
