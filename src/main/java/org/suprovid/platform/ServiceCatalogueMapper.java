package org.suprovid.platform;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ServiceCatalogueMapper {

    @Remembered
    List<String> active();
}
