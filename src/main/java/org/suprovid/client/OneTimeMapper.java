package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface OneTimeMapper {

    long nextId();

    /** {@code services} of the row are codes separated by commas, its means are added one by one. */
    void insert(@Param("row") OneTimeRow row, @Param("recordedBy") long recordedBy);

    void addMeans(@Param("service") long service, @Param("item") String item, @Param("quantity") int quantity);

    List<OneTimeRow> onDay(@Param("day") LocalDate day);

    List<OneTimeRow> ofPerson(@Param("person") long person);

    /** Days with rows before or after a day, the nearest one. */
    Optional<LocalDate> dayBefore(@Param("day") LocalDate day);

    Optional<LocalDate> dayAfter(@Param("day") LocalDate day);

    /** Who of the current actor's people goes by this code. */
    List<Long> personsWith(@Param("mark") PersonMark mark, @Param("programme") long programme);
}
