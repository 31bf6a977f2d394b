package org.suprovid.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface PlanMapper {

    long nextId();

    int nextVersion(@Param("caseId") long caseId, @Param("kind") PlanKind kind);

    void insert(PlanRow plan);

    Optional<PlanRow> byId(@Param("id") long id);

    /** Every version, newest first. */
    @Remembered
    List<PlanRow> ofCase(@Param("caseId") long caseId);

    /** The versions in force, held until the transaction ends. */
    List<PlanRow> holdInForce(@Param("caseId") long caseId);

    /** The drafts, held until the transaction ends. */
    List<PlanRow> holdDrafts(@Param("caseId") long caseId);

    void deleteDrafts(@Param("caseId") long caseId);

    void agree(
            @Param("id") long id, @Param("on") LocalDate on, @Param("way") String way, @Param("sealed") byte[] sealed);

    void approve(@Param("caseId") long caseId, @Param("by") long by, @Param("on") LocalDate on);

    int putInForce(@Param("caseId") long caseId, @Param("on") LocalDate on);

    void supersede(@Param("ids") Collection<Long> ids, @Param("on") LocalDate on);

    /** Ends what is in force; a plan never ends before it began. */
    int endAll(@Param("caseId") long caseId, @Param("on") LocalDate on);

    Optional<LocalDate> startInForce(@Param("caseId") long caseId);
}
