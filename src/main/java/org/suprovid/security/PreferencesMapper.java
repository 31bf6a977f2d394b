package org.suprovid.security;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PreferencesMapper {

    String find(@Param("staff") long staffId, @Param("name") String name);

    void keep(@Param("staff") long staffId, @Param("name") String name, @Param("value") String value);
}
