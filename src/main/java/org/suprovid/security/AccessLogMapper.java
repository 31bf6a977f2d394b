package org.suprovid.security;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AccessLogMapper {

    void insert(
            @Param("staff") long staff,
            @Param("section") String section,
            @Param("person") Long person,
            @Param("card") Long card,
            @Param("caseFile") Long caseFile);
}
