package org.suprovid.referral;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SlipMapper {

    Optional<SlipPlace> place(@Param("referral") long referral);
}
