package org.suprovid.partner;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

/** The directory in one word each, for whoever chooses from it. */
@Mapper
interface DirectoryChoiceMapper {

    /** @param gone whether nobody is sent there any more */
    record Choice(long id, String name, boolean gone) {}

    /** By name. @param words part of the name @param service whose providers come first, null for none */
    @Remembered
    List<Choice> partners(@Param("words") String words, @Param("service") String service, @Param("size") int size);

    List<Choice> partnersByIds(@Param("ids") Collection<Long> ids);

    /** People with the name of their partner, by name. @param words part of either @param partner null for any */
    @Remembered
    List<Choice> people(@Param("words") String words, @Param("partner") Long partner, @Param("size") int size);

    List<Choice> peopleByIds(@Param("ids") Collection<Long> ids);
}
