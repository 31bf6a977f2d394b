package org.suprovid.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ConferenceMapper {

    long nextId();

    /** The next number within the case; whoever asks holds the case until the conference is written. */
    int nextNumber(@Param("caseId") long caseId);

    void insert(@Param("c") Asked asked);

    Optional<Conference> byId(@Param("id") long id);

    /** The conference, held until the transaction ends. */
    Optional<Conference> hold(@Param("id") long id);

    Optional<Conference> byNumber(@Param("caseId") long caseId, @Param("number") int number);

    List<Conference> byIds(@Param("ids") Collection<Long> ids);

    /** Newest first. */
    List<Conference> ofCase(@Param("caseId") long caseId);

    /** All of the person whose case this is that are not closed, in whatever case. */
    List<Conference> runningOfPersonOf(@Param("caseId") long caseId);

    void started(@Param("id") long id, @Param("instanceId") String instanceId);

    /** Writes down the call of one that was asked for. */
    void called(@Param("c") ConferenceCall call);

    void postponed(@Param("id") long id, @Param("on") LocalDate on, @Param("time") LocalTime time);

    void held(
            @Param("id") long id,
            @Param("on") LocalDate on,
            @Param("by") long by,
            @Param("minutesId") long minutesId,
            @Param("nextOn") LocalDate nextOn);

    void signed(@Param("id") long id, @Param("by") long by, @Param("at") Instant at);

    /** Nothing but the minutes follows any more. */
    void over(@Param("id") long id, @Param("reason") String reason);

    void close(
            @Param("id") long id,
            @Param("state") ConferenceState state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    /** Of the cases that the reader sees, between two days, in order; those called off left out. */
    List<CalendarRow> between(@Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Those somebody takes part in, in whosever case. */
    List<CalendarRow> ofParticipant(
            @Param("staffId") long staffId, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** A conference that somebody wants. @param by null for the algorithm */
    record Asked(
            long id,
            long caseId,
            int number,
            long personId,
            Instant at,
            Long by,
            Conference.Because because,
            LocalDate activityEndedOn,
            byte[] sealed) {}
}
