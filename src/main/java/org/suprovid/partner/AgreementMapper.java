package org.suprovid.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AgreementMapper {

    /** The youngest first. */
    List<AgreementRow> ofPartners(@Param("partners") Collection<Long> partners);

    /** Those of active partners whose last day lies between two days, both included, and that nothing follows. */
    List<AgreementRow> ending(@Param("from") LocalDate from, @Param("until") LocalDate until);

    long insert(
            @Param("partner") long partner,
            @Param("to") AgreementForm to,
            @Param("by") long by,
            @Param("at") Instant at);

    void update(@Param("id") long id, @Param("to") AgreementForm to);

    void forgetServices(@Param("id") long id);

    void cover(@Param("id") long id, @Param("services") Collection<String> services);

    void end(@Param("id") long id, @Param("on") LocalDate on);

    void renewedBy(@Param("id") long id, @Param("next") long next);
}
