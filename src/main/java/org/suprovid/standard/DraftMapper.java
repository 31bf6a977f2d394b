package org.suprovid.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DraftMapper {

    List<Draft> all();

    Optional<Draft> ofStandard(String code);

    /** Nobody else changes it until the transaction ends. */
    Optional<Draft> hold(long versionId);

    /** The version with the highest number that is published; it may begin on a later day. */
    Optional<Long> lastPublished(String code);

    /** Whether the version that this one stands on is still published. */
    boolean baseHolds(long versionId);

    /** The new draft's id, or null if somebody has begun one. */
    Long begin(
            @Param("from") long from,
            @Param("baseId") Long baseId,
            @Param("validFrom") LocalDate validFrom,
            @Param("author") long author);

    /** The id of a draft that copies nothing; null if there is no such standard, or somebody has begun one. */
    Long beginFirst(
            @Param("code") String code,
            @Param("baseId") Long baseId,
            @Param("calendar") String calendar,
            @Param("validFrom") LocalDate validFrom,
            @Param("author") long author);

    void copyTimers(@Param("from") long from, @Param("to") long to);

    void copyFlags(@Param("from") long from, @Param("to") long to);

    /** 0 if it has another revision or is no draft any more. */
    int change(@Param("id") long id, @Param("seen") int seen, @Param("author") long author);

    void setTimer(@Param("id") long id, @Param("t") Timer timer);

    int resetTimer(@Param("id") long id, @Param("code") String code);

    void setFlag(@Param("id") long id, @Param("code") String code, @Param("value") String value);

    int resetFlag(@Param("id") long id, @Param("code") String code);

    void setHead(@Param("id") long id, @Param("head") DraftHead head);

    void setBase(@Param("id") long id, @Param("baseId") Long baseId);

    int discard(long id);

    void publish(@Param("id") long id, @Param("approver") long approver, @Param("at") Instant at);

    /** @param authorName of the one who changed it last */
    record Draft(long id, String code, int revision, long authorId, String authorName) {}
}
