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

    record Seen(String executionId, String value) {}
}
