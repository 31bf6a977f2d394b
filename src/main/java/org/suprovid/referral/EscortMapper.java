package org.suprovid.referral;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EscortMapper {

    /** Writes down who will go along, in place of who would have this time. */
    void plan(Escort escort);

    /** Notes what was done; whoever did it was there, whether planned or not. */
    void went(Escort escort);

    List<Escort> of(@Param("referralId") long referralId);
}
