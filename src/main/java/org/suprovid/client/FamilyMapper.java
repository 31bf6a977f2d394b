package org.suprovid.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FamilyMapper {

    /** Whether the link was added; false if the two are linked already. */
    boolean insert(@Param("l") FamilyLink link, @Param("by") long staff, @Param("at") Instant at);

    /** Links in force, oldest first. */
    List<FamilyLink> ofPerson(@Param("person") long person);

    boolean withdraw(
            @Param("id") long id, @Param("person") long person, @Param("on") LocalDate on, @Param("by") long staff);
}
