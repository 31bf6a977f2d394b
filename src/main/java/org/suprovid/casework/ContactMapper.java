package org.suprovid.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface ContactMapper {

    void insert(
            @Param("caseId") long caseId,
            @Param("contact") Contact contact,
            @Param("staffId") long staffId,
            @Param("at") Instant at);

    @Remembered
    Optional<Contact> last(@Param("caseId") long caseId);

    int attemptsSinceReached(@Param("caseId") long caseId, @Param("from") LocalDate from);
}
