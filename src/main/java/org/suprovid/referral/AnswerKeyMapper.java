package org.suprovid.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.security.PartnerProgram;

@Mapper
interface AnswerKeyMapper {

    void insert(
            @Param("partnerId") long partnerId,
            @Param("mark") byte[] mark,
            @Param("staffId") long staffId,
            @Param("now") Instant now);

    /** Those that open first, then by partner, the newest first. */
    List<AnswerKeyRow> all();

    Optional<AnswerKeyRow> byId(@Param("id") long id);

    /** If it was not revoked, and the partner is active. */
    Optional<PartnerProgram> byMark(@Param("mark") byte[] mark);

    void used(@Param("id") long id, @Param("today") LocalDate today);

    int revoke(@Param("id") long id, @Param("staffId") long staffId, @Param("now") Instant now);
}
