package org.suprovid.notification;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** Mornings and rounds of the post, as the recurring work does them; only by the test's own clock. */
@Component
public class MailDay {

    public static final MailRoom ROOM = new MailRoom();
    public static final SmsRoom GATEWAY = new SmsRoom();
    private final Morning morning;
    private final Postman postman;
    private final HowTold howTold;
    private final Walks walks;
    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;

    MailDay(
            Morning morning,
            Postman postman,
            HowTold howTold,
            Walks walks,
            JdbcTemplate sql,
            TransactionTemplate transaction) {
        this.morning = morning;
        this.postman = postman;
        this.howTold = howTold;
        this.walks = walks;
        this.sql = sql;
        this.transaction = transaction;
    }

    /** From now on this person gets mail. */
    StaffMember reads(StaffMember member, Told told) {
        return reads(member, told, null, null);
    }

    StaffMember reads(StaffMember member, Told told, LocalTime quietFrom, LocalTime quietUntil) {
        howTold.keep(member.id(), new Settings(told, address(member), quietFrom, quietUntil));
        return member;
    }

    /** Half past seven of a day: the digests are posted, and the post goes round. */
    void begins(String day) {
        walks.untilItIs(day + "T07:30");
        beginsNow();
        postGoesRound();
    }

    void beginsNow() {
        asSystem(morning::begins);
    }

    public void postGoesRound() {
        asSystem(postman::goRound);
    }

    List<MimeMessage> mailOf(StaffMember member) {
        return ROOM.sentTo(address(member));
    }

    /** Nobody gets mail any more; the next test begins with an empty room. */
    public void isOver() throws Exception {
        walks.backToTheSystemsTime();
        asSystem(() -> sql.update("UPDATE staff SET mail = '' WHERE mail <> ''"));
        // what waits would leave on another test's round
        asSystem(() -> transaction.executeWithoutResult(status ->
                sql.update("UPDATE delivery SET state = 'DISCARDED', done_at = now() WHERE done_at IS NULL")));
        ROOM.empty();
        GATEWAY.empty();
    }

    static String address(StaffMember member) {
        return member.login() + "@example.org";
    }

    private static void asSystem(Runnable step) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            step.run();
        }
    }
}
