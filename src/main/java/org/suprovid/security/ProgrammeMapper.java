package org.suprovid.security;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface ProgrammeMapper {

    @Remembered
    Programmes.ProgrammeRow byId(@Param("id") long id);

    List<Programmes.ProgrammeRow> active();

    long insert(@Param("p") Programme programme, @Param("groups") String groups);

    void follow(@Param("programmeId") long programmeId, @Param("standards") List<String> standards);

    List<Line> lines();

    Optional<Line> line(long id);

    /** Every standard there is, by name. */
    List<Standard> standards();

    boolean isTaken(String code);

    /** 0 if somebody has changed it since. @param groups folded */
    int change(
            @Param("id") long id,
            @Param("seen") int seen,
            @Param("to") ProgrammeForm to,
            @Param("groups") String groups);

    void unfollow(long programmeId);

    /** @param standards codes in order, folded; so are those of the groups */
    record Line(
            long id,
            String code,
            String name,
            boolean active,
            String cardPrefix,
            String algorithm,
            String targetGroups,
            Integer minAge,
            int revision,
            String standards) {

        public List<String> codes() {
            return standards.isEmpty() ? List.of() : List.of(standards.split(","));
        }

        List<String> groups() {
            return targetGroups.isEmpty() ? List.of() : List.of(targetGroups.split(","));
        }
    }

    record Standard(String code, String name) {}
}
