package org.suprovid.deadline;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** What is asked of a deadline by those who want to know why it is then. */
@Mapper
interface ExplanationMapper {

    /** Whatever it belongs to. */
    Optional<Deadline> seen(long id);

    /** If a change of the standard was about it. */
    Optional<Deadline> changed(@Param("standard") String standard, @Param("id") long id);

    /** If a version in its place would be about it. */
    Optional<Deadline> foreseen(@Param("reach") Reach reach, @Param("id") long id);

    /** What changes of standards have made of its date, unless they were taken back; the first one first. */
    List<DateMoved> moved(long id);

    /** Empty if the reader may not see whose it is. */
    Optional<Explained.Place> place(long id);
}
