package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** Even where nobody's quiet hours spare a try, what we ship outlasts a mail server that is away for a day. */
@MailAsShipped
class DayWithoutMailTests {

    private static final LocalDateTime GONE = LocalDateTime.parse("2026-03-16T10:10");
    private static final LocalDateTime BACK = GONE.plusDays(1);
    private static final QuietHours NEVER = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    @Autowired
    MailDay day;

    @Autowired
    Walks walks;

    @Autowired
    Strangers strangers;

    @Autowired
    Outbox outbox;

    @Autowired
    Records records;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void nothingIsLostAndNothingLeavesTwice() {
        postAt(GONE.minusMinutes(10), 8001);
        day.postGoesRound();
        assertThat(mailsTo(8001)).isEqualTo(1);
        MailDay.ROOM.unplug();
        postAt(GONE, 8002);
        goesRound(GONE, BACK.minusHours(12));
        postAt(BACK.minusHours(12), 8003);
        goesRound(BACK.minusHours(12), BACK);
        List<String> away = states();
        MailDay.ROOM.plugIn();
        assertThat(away).containsExactly("SENT", "WAITING", "WAITING");

        goesRound(BACK, BACK.plusHours(6));
        assertThat(states()).containsExactly("SENT", "SENT", "SENT");
        assertThat(Stream.of(8001, 8002, 8003).map(DayWithoutMailTests::mailsTo))
                .as("since it is back; the first had left before")
                .containsExactly(0, 1, 1);
    }

    private void postAt(LocalDateTime at, int id) {
        walks.itIs(at.toString());
        String stranger = strangers.knows(id, null, new Address(address(id), NEVER, false));
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(
                    status -> outbox.post(List.of("MAIL"), stranger, "STRANGE", "thing/" + id, null));
        }
    }

    /** Every ten minutes, as the recurring work might. */
    private void goesRound(LocalDateTime from, LocalDateTime until) {
        for (LocalDateTime at = from; at.isBefore(until); at = at.plusMinutes(10)) {
            walks.itIs(at.toString());
            day.postGoesRound();
        }
    }

    private static int mailsTo(int id) {
        return MailDay.ROOM.sentTo(address(id)).size();
    }

    private static String address(int id) {
        return "stranger-" + id + "@example.org";
    }

    private List<String> states() {
        return records.rows("SELECT state FROM delivery WHERE addressee LIKE 'stranger/800_' ORDER BY id");
    }
}
