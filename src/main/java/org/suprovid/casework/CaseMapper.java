package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface CaseMapper {

    long nextId();

    /** Holds other openings on the card back until this one is written, so that numbers do not meet. */
    long holdCard(@Param("cardId") long cardId);

    /** Holds back, until the end of the transaction, whatever else may happen to the cases of the card of this one. */
    long hold(@Param("id") long id);

    void insert(NewCase opened);

    /** @param versions of the standards it follows, the main one first */
    void follow(@Param("caseId") long caseId, @Param("versions") List<Long> versions);

    @Remembered
    Optional<CaseFile> byId(@Param("id") long id);

    List<CaseFile> byIds(@Param("ids") Collection<Long> ids);

    Optional<CaseFile> byNumber(@Param("number") String number);

    Optional<CaseFile> byRequest(@Param("requestId") long requestId);

    Optional<CaseFile> byProblem(@Param("documentId") long documentId);

    /** The case and those found in it that its process instance leads, too. */
    @Remembered
    List<CaseFile> ledWith(@Param("id") long id);

    List<CaseFile> notYetLed(@Param("parentId") long parentId);

    void lead(@Param("id") long id, @Param("instanceId") String instanceId);

    /** Lets the process instance of another case lead this one, too. */
    void joinTo(@Param("id") long id, @Param("leadingId") long leadingId);

    List<CaseFile> openOfCard(@Param("cardId") long cardId);

    void contactEstablished(@Param("id") long id, @Param("on") LocalDate on);

    /** Keeps the day of a contact that reached the client, and the day agreed for the next. */
    void contacted(@Param("id") long id, @Param("contact") Contact contact);

    /** The day agreed with the client is the other case's from now on. */
    void takeAgreedDay(@Param("from") long from, @Param("to") long to);

    void levels(@Param("id") long id, @Param("real") int real, @Param("expected") int expected);

    /** @param until the last day on which the substitute stands in, null if it is not known or nobody does */
    void handOver(
            @Param("id") long id,
            @Param("manager") long manager,
            @Param("substitute") Long substitute,
            @Param("until") LocalDate until);

    /** Cases in which somebody stood in until a day before this one. */
    List<CaseFile> stoodInBefore(@Param("today") LocalDate today);

    void propose(@Param("id") long id, @Param("outcome") String outcome);

    int close(@Param("id") long id, @Param("closureOf") long closureOf, @Param("at") Instant at);

    boolean othersOpen(@Param("cardId") long cardId);
}
