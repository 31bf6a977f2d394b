package org.suprovid.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NotificationMapper {

    /** What is new; nothing for those who were told before. @param staff ids, with a comma between them */
    List<ToldNow> insert(
            @Param("staff") String staff,
            @Param("news") News news,
            @Param("words") Words words,
            @Param("now") Instant now);

    List<Notification> page(@Param("staff") long staff, @Param("after") Cursor after, @Param("limit") int limit);

    int unread(long staff);

    Optional<Notification> byId(@Param("staff") long staff, @Param("id") long id);

    void read(@Param("staff") long staff, @Param("id") long id, @Param("now") Instant now);

    void readAll(@Param("staff") long staff, @Param("now") Instant now);

    /** @param staff null for everybody */
    void withdraw(@Param("about") String about, @Param("staff") Long staff, @Param("now") Instant now);

    /** @param spared parts of paths right below this one, with a comma between them */
    void withdrawAllBut(@Param("about") String about, @Param("spared") String spared, @Param("now") Instant now);

    /** @param abouts paths, with a comma between them; @param days the day that each of them falls on now */
    void withdrawOtherDays(@Param("abouts") String abouts, @Param("days") String days, @Param("now") Instant now);

    /** @param abouts paths, with a comma between them */
    void withdrawKind(@Param("abouts") String abouts, @Param("kind") Kind kind, @Param("now") Instant now);

    /** Neither read nor mailed, the newest first. @param before id of the last one seen, the highest number if none */
    List<Notification> unsent(@Param("staff") long staff, @Param("before") long before, @Param("limit") int limit);

    /** That one, if it is neither read nor mailed. */
    Optional<Notification> unsentOne(@Param("staff") long staff, @Param("id") long id);

    void mailed(@Param("ids") Collection<Long> ids, @Param("now") Instant now);

    /** What was told before that moment and is read or withdrawn. */
    void forget(Instant before);
}
