package org.suprovid.standard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface HistoryMapper {

    void insert(@Param("at") Instant at, @Param("staff") long staff, @Param("note") HistoryNote note);

    /** The newest first, those before an entry. */
    List<HistoryEntry> of(@Param("standard") String standard, @Param("before") long before, @Param("most") int most);

    Set<Long> by(@Param("version") StandardVersion version, @Param("events") Collection<HistoryEvent> events);

    /** The newest first, discarded drafts among them. */
    List<VersionLine> versions(String standard);
}
