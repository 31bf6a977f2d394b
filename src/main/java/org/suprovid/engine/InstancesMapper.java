package org.suprovid.engine;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Looks through an instance and the whole tree of what it called; the engine's own queries see one of them at a time. */
@Mapper
interface InstancesMapper {

    /** Executions that wait for a message and have this value themselves. */
    List<String> waiting(
            @Param("instanceId") String instanceId,
            @Param("message") String message,
            @Param("variable") String variable,
            @Param("value") String value);

    List<Called> called(@Param("instanceId") String instanceId);

    /** A running instance and the id of the element that called it. */
    record Called(String call, String instanceId) {}
}
