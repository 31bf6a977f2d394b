package org.suprovid.deadline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.deadline.ChangeCasesMapper.Moved;

/** Writes the deadlines of some cases anew as {@link ForeseenMapper} foresees them, in one statement each. */
@Mapper
interface RewritingMapper {

    /** Writes rows anew and notes what each was and is. @return those written */
    List<Moved> apply(@Param("reach") Reach reach, @Param("answers") Answers answers, @Param("now") Instant now);

    /** Writes rows anew as the versions say that their cases follow again, of which another donor's has changed meanwhile. */
    List<Moved> recount(@Param("reach") Reach reach, @Param("answers") Answers answers, @Param("now") Instant now);

    /** Notes deadlines that could not be moved, whatever the reason. */
    void fail(@Param("reach") Reach reach, @Param("reason") String reason);
}
