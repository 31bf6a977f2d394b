package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PartnerContactMapper {

    List<PartnerContact> ofPartners(@Param("partners") Collection<Long> partners);

    Optional<PartnerContact> byId(@Param("id") long id);

    long insert(PartnerContact contact);

    void update(PartnerContact contact);
}
