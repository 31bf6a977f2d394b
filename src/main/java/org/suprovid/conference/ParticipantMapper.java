package org.suprovid.conference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ParticipantMapper {

    void insert(@Param("conferenceId") long conferenceId, @Param("participant") Participant participant);

    /** Our own people first. */
    List<Participant> of(@Param("conferenceId") long conferenceId);

    Optional<Participant> byId(@Param("id") long id);

    void told(@Param("id") long id, @Param("how") String how);

    /** Those who were there; the others were not. */
    void attended(@Param("conferenceId") long conferenceId, @Param("ids") Collection<Long> ids);

    Optional<Participant> ofStaff(@Param("conferenceId") long conferenceId, @Param("staffId") long staffId);
}
