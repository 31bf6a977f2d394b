package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface PartnerMapper {

    @Remembered
    List<Partner> active();

    @Remembered
    List<Partner> byIds(@Param("ids") Collection<Long> ids);

    long insert(@Param("code") String code, @Param("name") String name, @Param("kind") String kind);
}
