package org.suprovid.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface CalendarMapper {

    @Remembered
    List<LocalDate> holidays(String calendar);

    boolean exists(String calendar);

    List<WorkingCalendar> all();

    Optional<WorkingCalendar> find(String code);

    List<Holiday> between(@Param("calendar") String calendar, @Param("from") LocalDate from, @Param("to") LocalDate to);

    /** Codes of the standards whose version in force, or a later one, names the calendar. */
    List<String> followedBy(@Param("calendar") String calendar, @Param("on") LocalDate on);

    /** 0 if the code is taken. */
    int add(WorkingCalendar calendar);

    void copy(@Param("from") String from, @Param("to") String to);

    /** 0 if the day is off already. */
    int addDay(@Param("calendar") String calendar, @Param("day") LocalDate day, @Param("name") String name);

    /** Its name, null if it was not there. */
    String removeDay(@Param("calendar") String calendar, @Param("day") LocalDate day);

    void note(@Param("at") Instant at, @Param("staff") long staff, @Param("c") Changed changed);

    /** The newest first. */
    List<Change> changes(@Param("calendar") String calendar, @Param("most") int most);

    record Changed(String calendar, LocalDate day, String name, boolean added) {}

    /** @param who name of the person who did it */
    record Change(Instant at, String who, LocalDate day, String name, boolean added) {}
}
