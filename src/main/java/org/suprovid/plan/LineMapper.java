package org.suprovid.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface LineMapper {

    long nextId();

    void insert(LineRow line);

    @Remembered
    List<LineRow> ofPlans(@Param("planIds") Collection<Long> planIds);

    /** The line, held until the transaction ends. */
    Optional<LineRow> hold(@Param("caseId") long caseId, @Param("id") long id);

    Optional<LineRow> byId(@Param("caseId") long caseId, @Param("id") long id);

    /** Ids of the open lines of the versions in force, in the order of the plans. */
    List<Long> openInForce(@Param("caseId") long caseId);

    boolean isBegun(long caseId);

    /** Needs that a service has answered and that no line waits for any more. */
    List<Long> servedNeeds(@Param("caseId") long caseId);

    /** Open needs without any line that were written down after a document. */
    List<Long> needsFoundSince(@Param("caseId") long caseId, @Param("documentId") long documentId);

    void deleteOfDrafts(@Param("caseId") long caseId);

    /** 1 if the line was open and is finished now, 0 if somebody was faster. */
    int finish(LineResult result);

    /** 1 if the line was given up and has its result now. */
    int correct(LineResult result);

    int move(
            @Param("id") long id,
            @Param("due") LocalDate due,
            @Param("on") LocalDate on,
            @Param("sealed") byte[] sealed);

    int begin(@Param("id") long id);

    /** Begins what waits for a service in versions in force. @param cases ids, by commas */
    List<LinesServed.Begun> beginServed(@Param("service") String service, @Param("cases") String cases);

    void slip(@Param("id") long id, @Param("number") String number);

    void carryOver(@Param("ids") Collection<Long> ids);

    void cancelOpen(@Param("caseId") long caseId, @Param("reason") String reason, @Param("on") LocalDate on);

    @Remembered
    List<MeansRow> meansOfPlans(@Param("planIds") Collection<Long> planIds);

    void give(@Param("lineId") long lineId, @Param("item") String item, @Param("quantity") int quantity);

    /** Where lines stand in their plans; those out of sight are left out. */
    List<Place> places(@Param("ids") Collection<Long> ids);

    /** The number of a line in its plan. */
    record Place(long id, PlanKind kind, int position) {}

    /** Means of one line. */
    record MeansRow(long lineId, String item, int quantity) {}
}
