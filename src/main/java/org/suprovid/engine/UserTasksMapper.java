package org.suprovid.engine;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What the engine's own service cannot tell about a task that somebody is finishing just now. */
@Mapper
interface UserTasksMapper {

    /** The id, locked until the transaction ends; null if the task is gone. */
    String lock(@Param("taskId") String taskId);

    List<String> candidateRoles(@Param("taskId") String taskId);
}
