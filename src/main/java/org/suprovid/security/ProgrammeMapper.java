package org.suprovid.security;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProgrammeMapper {

    Programmes.ProgrammeRow byId(@Param("id") long id);

    List<Programmes.ProgrammeRow> active();

    long insert(@Param("p") Programme programme, @Param("groups") String groups);

    void follow(@Param("programmeId") long programmeId, @Param("standards") List<String> standards);
}
