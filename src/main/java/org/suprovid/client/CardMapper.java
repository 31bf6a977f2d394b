package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface CardMapper {

    long nextId();

    long nextNumber();

    void insert(Card card);

    @Remembered
    Optional<Card> byId(@Param("id") long id);

    Optional<Card> byNumber(@Param("number") String number);

    /** Newest first. */
    List<Card> ofPerson(@Param("person") long person);

    void handOver(@Param("id") long id, @Param("from") long from, @Param("to") long to);

    void close(@Param("id") long id, @Param("superseded") boolean superseded, @Param("at") Instant at);

    void filled(FilledCard filled);

    void signed(@Param("id") long id, @Param("verbally") LocalDate verbally, @Param("on") LocalDate on);

    void withdrawn(@Param("id") long id, @Param("on") LocalDate on, @Param("because") String because);

    void contractSigned(@Param("id") long id, @Param("on") LocalDate on);

    List<Card> page(@Param("filter") CardFilter filter, @Param("size") int size);

    List<ReturningClients.KnownCard> known(
            @Param("programmes") Collection<Long> programmes,
            @Param("marks") List<PersonMark> marks,
            @Param("except") long exceptPerson);

    /** When the client of a case agreed to services; null if that is not on record. */
    LocalDate agreedOn(@Param("caseFile") long caseFile);

    /** When the client of a case said yes to the consent: as written on the card, else with the services; null if neither. */
    LocalDate verbalConsent(@Param("caseFile") long caseFile);

    boolean consented(@Param("caseFile") long caseFile);

    Long ofCase(@Param("caseFile") long caseFile);

    List<CaseOfCard.Row> cases(@Param("card") long card);

    List<CaseOfCard.NeedOfCard> needs(@Param("card") long card);

    /** Versions that are or were in force. */
    List<CaseOfCard.PlanOfCard> plans(@Param("card") long card);
}
