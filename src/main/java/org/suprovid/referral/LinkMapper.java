package org.suprovid.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface LinkMapper {

    /** Nothing happens if another one is open. */
    int insert(LinkRow.New link);

    Optional<LinkRow> newest(@Param("referralId") long referralId);

    /** The newest first. */
    List<LinkRow> of(@Param("referralId") long referralId);

    int revokeOpen(@Param("referralId") long referralId, @Param("staffId") Long staffId, @Param("now") Instant now);

    Optional<LinkOpened> byToken(@Param("mark") byte[] mark);

    Optional<LinkOpened> byCode(@Param("mark") byte[] mark);

    /** Uses it up, if nobody was faster and it is good still. @return how many rows, one or none */
    int use(@Param("id") long id, @Param("now") Instant now);
}
