package org.suprovid.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Reads in one statement what the engine's services gather in a dozen, and what they cannot tell while somebody finishes a task. */
@Mapper
interface UserTasksMapper {

    Optional<Row> byId(@Param("id") String id);

    /** The same, locked until the transaction ends. */
    Optional<Row> held(@Param("id") String id);

    List<Row> ofInstance(@Param("processInstanceId") String processInstanceId);

    List<Row> ofBusinessKey(@Param("businessKey") String businessKey);

    /** @param roles candidate groups, joined with commas */
    record Row(
            String id,
            String key,
            String name,
            String assignee,
            Instant due,
            Instant created,
            String processDefinitionId,
            String processInstanceId,
            String businessKey,
            String roles,
            Surroundings near) {}
}
