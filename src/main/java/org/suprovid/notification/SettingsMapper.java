package org.suprovid.notification;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SettingsMapper {

    Settings of(long staffId);

    List<Long> toldAtOnce(@Param("staff") Collection<Long> staffIds);

    void keep(@Param("staff") long staffId, @Param("s") Settings settings);

    void mail(@Param("staff") long staffId, @Param("mail") String mail);
}
