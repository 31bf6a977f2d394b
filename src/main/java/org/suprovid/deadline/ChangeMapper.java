package org.suprovid.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.standard.HistoryEvent;

/** The changes themselves and the way each has come. */
@Mapper
interface ChangeMapper {

    long insert(@Param("x") Proposal proposal, @Param("by") long by, @Param("now") Instant now);

    Optional<StandardChange> byId(long id);

    /** The newest first. */
    List<ChangeHead> ofStandard(String standard);

    /** Waits for whoever decides at the same moment; empty if the standard has no such change. */
    Optional<ChangeHead> hold(@Param("standard") String standard, @Param("id") long id);

    ChangeHead head(long id);

    /** Whether it is a change of this standard. */
    boolean is(@Param("standard") String standard, @Param("id") long id);

    /** Id of the version it brings. */
    default long toVersion(long id) {
        return head(id).toVersionId();
    }

    Optional<Long> proposed(String standard);

    /** Whoever proposes for the same standard at this moment waits. */
    Optional<Long> holdOff(String standard);

    /** Does not wait: null if another node is at it. */
    StandardChange.State take(long id);

    void approve(@Param("id") long id, @Param("by") long by, @Param("now") Instant now);

    void become(@Param("id") long id, @Param("state") StandardChange.State state);

    void start(@Param("id") long id, @Param("now") Instant now);

    void finish(@Param("id") long id, @Param("state") StandardChange.State state, @Param("now") Instant now);

    /** Approved and valid today, or in work; the first to be valid first. */
    List<Long> toDo(LocalDate today);

    /** Changes of running cases that were done in that time. */
    List<Long> appliedBetween(@Param("from") Instant from, @Param("until") Instant until);

    /** Another change of the same standard that is in work or paused; it goes first. */
    boolean waits(long id);

    /** A later change of the same standard that has been approved and not undone. */
    boolean hasLater(long id);

    /** Whether programmes follow the standard, and no other version of it would be left for their new cases. */
    boolean isOnly(long id);

    List<ChangeItem> items(
            @Param("id") long id,
            @Param("state") ChangeItem.State state,
            @Param("after") long after,
            @Param("limit") int limit);

    /** What waits for an administrator's decision: proposed, and nothing of it written by oneself. @param writing what makes an author */
    List<Awaited> proposedByOthers(@Param("staff") long staff, @Param("writing") Collection<HistoryEvent> writing);

    /** A proposal in few words. */
    record Awaited(long id, String standard, int version, String author) {}

    /** The change that gave an open deadline this date, if its old one had not gone by. */
    Optional<ChangeBehind.Behind> behind(
            @Param("deadline") long deadline, @Param("due") Instant due, @Param("now") Instant now);

    List<String> dependants(String standard);

    /** What is written when somebody proposes. */
    record Proposal(
            String standard,
            long fromVersionId,
            long toVersionId,
            int revision,
            StandardChange.Scope scope,
            LocalDate validFrom) {}
}
