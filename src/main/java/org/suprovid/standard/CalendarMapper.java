package org.suprovid.standard;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CalendarMapper {

    List<LocalDate> holidays(String calendar);

    List<WorkingCalendar> all();

    boolean exists(String calendar);
}
