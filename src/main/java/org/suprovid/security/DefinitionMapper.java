package org.suprovid.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DefinitionMapper {

    Optional<Row> of(@Param("programmeId") long programmeId);

    /** @param skills folded */
    void put(
            @Param("programmeId") long programmeId,
            @Param("to") ProgrammeDefinition to,
            @Param("skills") String skills);

    List<String> skillsOf(@Param("staffId") long staffId);

    /** Those that are not recorded yet. @param skills folded */
    void learn(@Param("staffId") long staffId, @Param("skills") String skills, @Param("on") LocalDate on);

    /** All but these. */
    void forget(@Param("staffId") long staffId, @Param("skills") String skills);

    /** What the programme asks for and the person has not. */
    List<String> missing(@Param("programmeId") long programmeId, @Param("staffId") long staffId);

    /** @param skills folded */
    record Row(String announced, String firstContact, String skills) {}
}
