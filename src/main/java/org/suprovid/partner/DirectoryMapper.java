package org.suprovid.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DirectoryMapper {

    List<DirectoryRow> byIds(@Param("ids") Collection<Long> ids);

    Optional<DirectoryRow> byCode(@Param("code") String code);

    List<DirectoryRow> page(@Param("filter") DirectoryFilter filter, @Param("size") int size);

    /** Towns and districts with partners in them. */
    List<String> areas();

    List<ServiceDomain> domains();

    /** Adds a partner; the code is made of the id. */
    String insert(@Param("name") String name, @Param("kind") String kind);

    void update(@Param("id") long id, @Param("to") EntryValues to);

    void forgetServices(@Param("id") long id);

    void provide(@Param("id") long id, @Param("services") Collection<String> services);

    void verified(@Param("id") long id, @Param("on") LocalDate on, @Param("by") long by);

    void activate(@Param("id") long id, @Param("active") boolean active);

    /** A service and the kind of help it is. */
    record ServiceDomain(String code, String domain) {}
}
