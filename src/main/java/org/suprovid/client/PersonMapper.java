package org.suprovid.client;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PersonMapper {

    long nextId();

    void insert(@Param("id") long id, @Param("key") byte[] key, @Param("staff") long staff);

    Optional<People.PersonRow> find(@Param("id") long id);

    /** The same, locked until the transaction ends. */
    Optional<People.PersonRow> held(@Param("id") long id);

    List<People.PersonRow> all(@Param("ids") Collection<Long> ids);

    /** @param marks all that the person can be found by from now on */
    void keep(@Param("id") long id, @Param("sealed") byte[] sealed, @Param("marks") List<PersonMark> marks);

    void merge(@Param("younger") long younger, @Param("older") long older);

    void forgetIdentity(@Param("id") long id);

    boolean isReferredTo(@Param("id") long id);
}
