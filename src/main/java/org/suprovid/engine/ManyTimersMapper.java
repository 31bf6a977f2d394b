package org.suprovid.engine;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Ids are joined with commas: PostgreSQL takes thousands in one parameter and plans the statement once. */
@Mapper
interface ManyTimersMapper {

    List<ManyTimers.Waiting> waiting(
            @Param("instances") String instances, @Param("called") String called, @Param("now") Instant now);

    List<Seen> visible(@Param("executions") String executions, @Param("name") String name);

    /** @param dates when each shall fire, in the order of the ids; returns how many were there and not being fired */
    int moveTimers(@Param("ids") String ids, @Param("dates") String dates, @Param("now") Instant now);

    /** Whether a node has taken one of these up to fire it at this moment. */
    boolean firing(@Param("ids") String ids, @Param("now") Instant now);

    /** @param dates when each is due, in the order of the ids */
    void moveTasks(@Param("ids") String ids, @Param("dates") String dates, @Param("now") Instant now);

    record Seen(String executionId, String value) {}
}
