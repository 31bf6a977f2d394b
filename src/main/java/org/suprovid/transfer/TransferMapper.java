package org.suprovid.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TransferMapper {

    long nextId();

    /** The next number within the case; whoever asks holds the case until the transfer is written. */
    int nextNumber(@Param("caseId") long caseId);

    void insert(Transfer transfer);

    Optional<Transfer> byId(@Param("id") long id);

    /** The transfer, held until the transaction ends. */
    Optional<Transfer> hold(@Param("id") long id);

    Optional<Transfer> byNumber(@Param("caseId") long caseId, @Param("number") int number);

    List<Transfer> byIds(@Param("ids") Collection<Long> ids);

    /** Those that leave the case, newest first, and the one by which it came. */
    List<Transfer> ofCase(@Param("caseId") long caseId);

    Optional<Transfer> runningOf(@Param("caseId") long caseId);

    /** What was sent to the current actor or their programmes; what waits for an answer first, then the newest. */
    List<Transfer> arrived();

    /** From where to whom each of them goes; to be asked as the system. */
    List<Way> ways(@Param("ids") Collection<Long> ids);

    /** Numbers and names by which a transfer is known on both sides. @param sender programme @param receiver case manager */
    record Way(long id, String caseNumber, String sender, String receiver) {}

    /** How many of them wait for an answer. */
    int waiting();

    /** 1 if this one was sent to the current actor or their programmes. */
    int arrivedOne(@Param("id") long id);

    void started(@Param("id") long id, @Param("instanceId") String instanceId);

    /** @param parts codes, joined with commas */
    void agree(
            @Param("id") long id,
            @Param("on") LocalDate on,
            @Param("parts") String parts,
            @Param("documentId") long documentId);

    void approve(@Param("id") long id, @Param("by") long by, @Param("at") Instant at);

    void sent(@Param("id") long id, @Param("at") Instant at);

    void questioned(@Param("id") long id);

    /** @param by staff id, null if another organisation took over */
    void receive(@Param("id") long id, @Param("at") Instant at, @Param("by") Long by, @Param("on") LocalDate on);

    void goesOnAs(@Param("id") long id, @Param("caseId") long caseId);

    /** Closed once: what came first holds. */
    void close(
            @Param("id") long id,
            @Param("state") TransferState state,
            @Param("reason") String reason,
            @Param("at") Instant at);

    void seal(@Param("id") long id, @Param("sealed") byte[] sealed);
}
