package org.suprovid.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PackageMapper {

    long nextId();

    void insert(
            @Param("id") long id,
            @Param("transferId") long transferId,
            @Param("at") Instant at,
            @Param("sealed") byte[] sealed);

    /** Lets the newest version go, once. */
    void send(@Param("transferId") long transferId, @Param("at") Instant at);

    /** Numbers of those that the current actor may read, the newest first. */
    List<Integer> versions(@Param("transferId") long transferId);

    /** One of them. @param version null for the newest */
    Optional<Row> version(@Param("transferId") long transferId, @Param("version") Integer version);

    void ask(
            @Param("id") long id,
            @Param("transferId") long transferId,
            @Param("at") Instant at,
            @Param("by") Long by,
            @Param("question") byte[] question);

    void answer(@Param("id") long id, @Param("at") Instant at, @Param("answer") byte[] answer);

    long nextQuestionId();

    /** What was asked back, in order. */
    List<Question> questions(@Param("transferId") long transferId);

    /** A version as it is kept. */
    record Row(long id, long transferId, int version, Instant madeAt, Instant sentAt, byte[] sealed) {}

    /** A question as it is kept. */
    record Question(long id, Instant askedAt, Long askedBy, Instant answeredAt, byte[] question, byte[] answer) {}
}
