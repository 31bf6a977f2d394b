package org.suprovid.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.notification.Undelivered.Trouble;

@Mapper
interface DeliveryMapper {

    /** Leaves the same letter about the same thing as it is, unless no way led to its addressee until now. */
    void insert(
            @Param("channel") String channel,
            @Param("addressee") String addressee,
            @Param("letter") String letter,
            @Param("about") String about,
            @Param("now") Instant now);

    /** What should have left, and for which there is no way. */
    void insertWithoutWay(
            @Param("channel") String channel,
            @Param("addressee") String addressee,
            @Param("letter") String letter,
            @Param("about") String about,
            @Param("now") Instant now);

    /** Whether somebody of that kind got or gets it, by whichever way. @param kind with the slash: contact/ */
    boolean isPosted(@Param("kind") String kind, @Param("letter") String letter, @Param("about") String about);

    /** What was posted to people outside, the newest first. */
    List<PostedLetter> about(String path);

    /** One digest for everybody who works here, has an address and wants one. */
    int insertDigests(@Param("day") LocalDate day, @Param("now") Instant now);

    List<Long> due(@Param("channel") String channel, @Param("now") Instant now, @Param("limit") int limit);

    /** Holds one that is still due until the transaction ends; empty if another node has it or it has left. */
    Optional<Delivery> hold(@Param("id") long id, @Param("now") Instant now);

    void done(@Param("id") long id, @Param("state") PostedLetter.State state, @Param("now") Instant now);

    void postpone(@Param("id") long id, @Param("until") Instant until);

    void failed(@Param("id") long id, @Param("trouble") Trouble trouble, @Param("next") Instant next);

    void park(@Param("id") long id, @Param("trouble") Trouble trouble);

    List<Delivery> parked(@Param("limit") int limit);

    Optional<Delivery> parkedOne(long id);

    /** @param id null for all that are parked */
    int tryAgain(@Param("id") Long id, @Param("now") Instant now);

    int discard(@Param("id") long id, @Param("now") Instant now);

    /** What left for those who work here, or was discarded, before that moment; what left the house stays told. */
    void forget(Instant before);

    Counts counts(@Param("since") Instant since);

    /** How the outbox stands. @param oldest since when the first one waits, null if none does */
    record Counts(int waiting, Instant oldest, int parked, int sent) {}
}
