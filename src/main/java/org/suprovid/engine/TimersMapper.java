package org.suprovid.engine;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TimersMapper {

    List<Row> waiting(@Param("processInstanceId") String processInstanceId, @Param("pattern") String pattern);

    record Row(String id, String executionId, String elementId, String expression, Instant due) {}
}
