package org.suprovid.notification;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SettingsMapper {

    Settings of(long staffId);

    void keep(@Param("staff") long staffId, @Param("s") Settings settings);

    void mail(@Param("staff") long staffId, @Param("mail") String mail);
}
