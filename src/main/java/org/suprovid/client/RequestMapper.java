package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface RequestMapper {

    long nextId();

    long nextNumber();

    void insert(
            @Param("id") long id,
            @Param("number") String number,
            @Param("programme") long programme,
            @Param("person") long person,
            @Param("staff") long staff,
            @Param("at") Instant at);

    void runsIn(@Param("id") long id, @Param("instance") String instance);

    @Remembered
    Optional<Request> byId(@Param("id") long id);

    /** Requests that led to a card, oldest first. */
    List<Request> ofCard(@Param("card") long card);

    Optional<Request> byNumber(@Param("number") String number);

    List<Request> page(@Param("filter") RequestFilter filter, @Param("size") int size);

    void registered(Registration registration);

    void belongsTo(@Param("id") long id, @Param("person") long person);

    void met(
            @Param("id") long id,
            @Param("programme") long programme,
            @Param("agreedOn") LocalDate agreedOn,
            @Param("findings") byte[] findings);

    Optional<SealedFindings> findings(@Param("id") long id);

    record SealedFindings(byte[] findings) {}

    void decided(@Param("id") long id, @Param("eligible") boolean eligible, @Param("because") String because);

    void entered(@Param("id") long id, @Param("card") long card);

    void close(@Param("id") long id, @Param("result") RequestResult result, @Param("at") Instant at);

    int discard(@Param("id") long id);

    void forgetDrafts(@Param("person") long person);
}
