package org.suprovid.security;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ProgrammeMapper {

    Programmes.ProgrammeRow byId(@Param("id") long id);

    List<Programmes.ProgrammeRow> active();

    long insert(@Param("p") Programme programme, @Param("groups") String groups);

    void follow(@Param("programmeId") long programmeId, @Param("standards") List<String> standards);

    List<Line> lines();

    Optional<Line> line(long id);

    /** Every standard there is, by name. */
    List<Standard> standards();

    void change(@Param("id") long id, @Param("name") String name, @Param("active") boolean active);

    void unfollow(long programmeId);

    /** @param standards codes in order, folded */
    record Line(long id, String code, String name, boolean active, String standards) {

        public List<String> codes() {
            return standards.isEmpty() ? List.of() : List.of(standards.split(","));
        }
    }

    record Standard(String code, String name) {}
}
