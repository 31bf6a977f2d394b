package org.suprovid.powermap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PowerMapMapper {

    long nextId();

    Optional<SealedProblem> problem(@Param("caseId") long caseId);

    void putProblem(
            @Param("caseId") long caseId,
            @Param("sealed") byte[] sealed,
            @Param("by") long by,
            @Param("at") Instant at);

    /** Removed ones too, the nearest ring first. */
    List<NodeRow> nodes(@Param("caseId") long caseId);

    List<EdgeRow> edges(@Param("caseId") long caseId);

    void insertNode(@Param("node") NodeRow node, @Param("by") long by, @Param("at") Instant at);

    void updateNode(@Param("node") NodeRow node);

    void removeNode(@Param("id") long id, @Param("at") Instant at);

    void insertEdge(@Param("edge") EdgeRow edge, @Param("by") long by, @Param("at") Instant at);

    void updateEdge(@Param("edge") EdgeRow edge);

    void removeEdge(@Param("id") long id, @Param("at") Instant at);

    void asked(@Param("id") long id, @Param("by") long by, @Param("at") Instant at);

    /** How often each partner stands in which ring, on the maps of open cases that the reader sees. */
    List<RingCount> counts();

    /** How many organisations on those maps are not in the directory, by ring. */
    List<RingCount> unknown();

    /** What is asked for and not there yet: nodes for which somebody wants an agreement, the oldest first. */
    List<Wanted> wanted();

    /** A problem as it is kept. */
    record SealedProblem(byte[] sealed) {}

    /** @param partnerId null where organisations are not in the directory */
    record RingCount(Long partnerId, int ring, int cases, int nearer) {}

    /** A node as it is kept. */
    record NodeRow(
            long id,
            long caseId,
            Long partnerId,
            String service,
            int ring,
            int firstRing,
            boolean removed,
            Instant askedAt,
            byte[] sealed) {}

    /** An arrow as it is kept. */
    record EdgeRow(long id, long caseId, Long fromNode, Long toNode, Meaning meaning, boolean removed, byte[] sealed) {}

    /** An agreement that a worker misses. */
    record Wanted(
            long nodeId,
            String caseNumber,
            long personId,
            Long partnerId,
            String askedBy,
            Instant askedAt,
            byte[] sealed) {}
}
