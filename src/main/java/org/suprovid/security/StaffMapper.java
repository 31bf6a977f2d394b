package org.suprovid.security;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.suprovid.platform.Remembered;

@Mapper
interface StaffMapper {

    StaffRow byLogin(@Param("login") String login, @Param("today") LocalDate today);

    StaffRow byId(@Param("id") long id, @Param("today") LocalDate today);

    @Remembered
    List<StaffRow> inProgramme(
            @Param("programme") long programme,
            @Param("roles") Collection<Role> roles,
            @Param("today") LocalDate today);

    /** Everybody, those who left at the end. */
    List<StaffRow> all(@Param("today") LocalDate today);

    /** 0 if somebody has changed it since. */
    int change(@Param("id") long id, @Param("seen") int seen, @Param("to") StaffForm to);

    void forgetRoles(long id);

    void forgetProgrammes(long id);

    boolean someAdministratorIsHere();

    /** Wherever this person is signed in, the next click asks for the password. @param but the session that stays, or null */
    void endSessions(@Param("login") String login, @Param("but") String but);

    void setPassword(@Param("id") long id, @Param("hash") String hash, @Param("given") boolean given);

    /** The last day of the last pledge, null if there never was one. */
    LocalDate pledgedUntil(long id);

    void language(@Param("id") long id, @Param("language") String language);

    void pledge(@Param("id") long id, @Param("on") LocalDate on, @Param("until") LocalDate until);

    long insert(NewStaff staff);

    void addRole(@Param("id") long id, @Param("role") String role);

    void addProgramme(@Param("id") long id, @Param("programme") long programme);

    /** Somebody else knows the password: it is to be changed before anything opens. */
    void passwordIsGiven(long id);

    /** Held until the transaction ends. */
    Object lockForFirst();

    boolean somebodyIsHere();

    void signInFailed(@Param("login") String login);

    int recentFailures(@Param("login") String login);

    void forgetFailures(@Param("login") String login);
}
