package org.suprovid.security;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AdministrationMapper {

    void note(@Param("at") Instant at, @Param("staff") long staff, @Param("n") AdministrationLog.Noted noted);

    List<AdministrationLog.Entry> of(
            @Param("kind") AdministrationLog.Kind kind, @Param("id") long id, @Param("most") int most);
}
