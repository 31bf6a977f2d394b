package org.suprovid.twelvestep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface QuestionnaireMapper {

    /** Nothing happens if another one is open. */
    int insert(QuestionnaireLink.New link);

    /** The newest first. */
    List<QuestionnaireLink> of(@Param("caseId") long caseId);

    int revokeOpen(@Param("caseId") long caseId, @Param("staffId") Long staffId, @Param("now") Instant now);

    /** In every case of the same person. */
    int revokeOfPerson(@Param("caseId") long caseId, @Param("now") Instant now);

    Optional<QuestionnaireBehind> byToken(@Param("mark") byte[] mark);

    Optional<QuestionnaireBehind> byCode(@Param("mark") byte[] mark);

    /** Uses it up, if nobody was faster and it is good still. @return how many rows, one or none */
    int use(@Param("id") long id, @Param("now") Instant now);

    boolean answered(@Param("caseId") long caseId, @Param("round") int round, @Param("since") Instant since);

    /** Ids of answers that their case does not know of, in order. @param after the last one of the slice before */
    List<Long> untold(@Param("after") long after, @Param("most") int most);

    /** Empty if its case knows already, or another node holds it. */
    Optional<QuestionnaireLink> hold(@Param("id") long id);

    void told(@Param("id") long id, @Param("now") Instant now);
}
