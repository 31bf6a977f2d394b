package org.suprovid.platform;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SealMapper {

    /** Empty if there is no such person or the one who acts may not see them. */
    Optional<Wrapped> wrappedKey(@Param("personId") long personId);

    /** Of those who can be seen and have a key. */
    List<Wrapped> wrappedKeys(@Param("personIds") Collection<Long> personIds);

    void eraseKey(@Param("personId") long personId);

    void eraseMarks(@Param("personId") long personId);

    Optional<Wrapped> proof();

    /** Does nothing if a proof is there already. */
    void keepProof(@Param("proof") byte[] proof);

    /**
     * Wrapped bytes of a row.
     *
     * @param id of the row, so that a row without bytes is still a row
     * @param bytes null if the key was destroyed
     */
    record Wrapped(long id, byte[] bytes) {}
}
