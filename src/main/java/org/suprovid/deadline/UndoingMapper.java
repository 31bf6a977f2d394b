package org.suprovid.deadline;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.deadline.ChangeCasesMapper.Moved;

/** Gives cases of a change back what they had. Lists of ids are joined with commas. */
@Mapper
interface UndoingMapper {

    /** Cases that follow other versions of other standards by now than when the change moved them. */
    List<Long> besideOthers(@Param("change") long change, @Param("cases") String cases);

    /** Gives deadlines their old dates back, unless somebody has changed or closed them since; those are told. @return the first */
    List<Moved> restore(@Param("change") long change, @Param("cases") String cases);

    void tellWhatStays(@Param("reach") Reach reach);

    /** Those of them that somebody has given more time since. */
    List<ExtendedDatesStay.Stay> extendedSince(@Param("change") long change, @Param("cases") String cases);

    void followAgain(@Param("reach") Reach reach);

    /** The dates of the cases could not be given back. */
    void fail(@Param("change") long change, @Param("cases") String cases, @Param("reason") String reason);

    /** How many dates an undoing would restore now, and how many it would have to leave. */
    Undoable undoable(long change);

    record Undoable(int restored, int left) {}
}
