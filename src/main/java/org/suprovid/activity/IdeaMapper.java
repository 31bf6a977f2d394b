package org.suprovid.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface IdeaMapper {

    /** Those that nothing became of yet, the most wished for first. */
    List<Idea> open();

    Optional<Idea> byId(@Param("id") long id);

    /** Wished for once more, if somebody wished it already. */
    void wish(
            @Param("programmeId") long programmeId,
            @Param("season") String season,
            @Param("theme") String theme,
            @Param("on") LocalDate on);

    void taken(@Param("id") long id, @Param("activityId") long activityId);

    /** A wish for an event; whose it was is not written down (R-12S-09b). @param wished how often */
    record Idea(long id, long programmeId, String theme, String season, int wished) {}
}
