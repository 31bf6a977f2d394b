package org.suprovid.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DocumentMapper {

    long nextId();

    /** Writes a document and reads it back. */
    Document insert(@Param("d") NewDocument document);

    Document byId(@Param("id") long id);

    Sealed sealed(@Param("id") long id);

    /** Whether it is seen although its case is not. */
    boolean followed(@Param("id") long id);

    /** Numbers and names that stand at the head of a document. */
    Heading heading(@Param("id") long id);

    /** The signed version of the same form for the same subject, locked until the transaction ends. */
    Document signed(@Param("c") FormContext context);

    /** The signed version of a form on a card, whichever case it was signed in, locked until the transaction ends. */
    Document signedOnCard(@Param("form") String form, @Param("cardId") long cardId);

    /** The newest signed document of a form in a case or, failing that, on its card or request. */
    Document newest(
            @Param("form") String form,
            @Param("caseId") Long caseId,
            @Param("cardId") Long cardId,
            @Param("requestId") Long requestId);

    void supersede(@Param("id") long id);

    List<Document> ofCase(@Param("caseId") long caseId, @Param("before") Long before, @Param("limit") int limit);

    List<Document> ofSubjects(
            @Param("caseId") long caseId,
            @Param("subjects") Collection<String> subjects,
            @Param("forms") Collection<String> forms);

    List<Document> ofCard(@Param("cardId") long cardId, @Param("before") Long before, @Param("limit") int limit);

    List<Document> ofRequest(
            @Param("requestId") long requestId, @Param("before") Long before, @Param("limit") int limit);

    Draft draft(@Param("key") String key, @Param("staff") long staff, @Param("now") Instant now);

    /** @param seen the draft that may be written over, null for any @return 0 if another is there */
    int saveDraft(
            @Param("key") String key,
            @Param("form") String form,
            @Param("staff") long staff,
            @Param("person") Long person,
            @Param("answers") byte[] answers,
            @Param("at") Instant at,
            @Param("until") Instant until,
            @Param("seen") DraftSeen seen);

    void handOverDrafts(@Param("matter") String matter, @Param("from") long from, @Param("to") long to);

    /** Discards the writer's own draft and all that have expired; those of others for the same form expire later. */
    void finishDrafts(
            @Param("key") String key,
            @Param("staff") long staff,
            @Param("now") Instant now,
            @Param("until") Instant until);

    /** A document about to be written. */
    record NewDocument(
            long id,
            FormContext context,
            int version,
            long author,
            Instant at,
            Long supersedes,
            String reason,
            byte[] answers,
            byte[] labels) {}

    /** What of a document is sealed; there are no labels if nothing was chosen from a table. */
    record Sealed(byte[] answers, byte[] labels) {}

    record Heading(String programme, String requestNumber, String cardNumber, String caseNumber) {}
}
