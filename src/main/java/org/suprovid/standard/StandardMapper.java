package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface StandardMapper {

    Optional<Long> versionInForce(@Param("code") String code, @Param("on") LocalDate on);

    List<Long> versionsInForce(LocalDate on);

    Optional<Long> versionOfCase(long caseId);

    Optional<Head> head(long versionId);

    List<Timer> timers(long versionId);

    List<Flag> flags(long versionId);

    List<LocalDate> holidays();

    /** The new standard's id, or null if the code is taken. */
    Long insertStandard(@Param("code") String code, @Param("name") String name, @Param("donor") String donor);

    long insertVersion(@Param("standardId") long standardId, @Param("version") StandardFile.Version version);

    void insertTimers(@Param("versionId") long versionId, @Param("timers") List<Timer> timers);

    void insertFlag(@Param("versionId") long versionId, @Param("code") String code, @Param("value") String value);

    record Head(String code, String name, String donor, int version, LocalDate validFrom, String note) {}

    record Flag(String code, String value) {}
}
