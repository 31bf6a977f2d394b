package org.suprovid.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.deadline.CountedDate;

@Mapper
interface ActivityMapper {

    long nextId();

    void insert(Activity activity);

    Optional<Activity> byId(@Param("id") long id);

    /** The activity, held until the transaction ends. */
    Optional<Activity> hold(@Param("id") long id);

    /** Of the programmes the reader works for, between two days, in order. */
    List<Activity> between(@Param("from") LocalDate from, @Param("to") LocalDate to);

    List<Activity> running();

    /** Whether the programme of a case offers any. */
    boolean areOffered(@Param("programmeId") long programmeId);

    /** By what its day was counted; empty if a person chose it. */
    Optional<CountedDate> counted(@Param("id") long id);

    void explain(@Param("id") long id, @Param("date") CountedDate date);

    void prolong(@Param("id") long id, @Param("date") CountedDate date);

    void judge(
            @Param("id") long id,
            @Param("verdict") String verdict,
            @Param("sealed") byte[] sealed,
            @Param("on") LocalDate on);

    /** Sealed; empty if nothing was said. */
    Optional<byte[]> hindsight(@Param("id") long id);

    void callOff(@Param("id") long id, @Param("reason") String reason, @Param("on") LocalDate on);
}
