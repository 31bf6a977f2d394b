package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.notification.MailAsShipped;
import org.suprovid.notification.MailDay;

/** The mail server is away for a whole day and comes back; with as many tries as we ship nothing is lost, and nothing is told twice. */
@MailAsShipped
class MailServerAwayTests {

    private static final LocalDateTime GONE = LocalDateTime.parse("2026-03-02T10:10");
    private static final LocalDateTime BACK = GONE.plusDays(1);

    @Autowired
    LetterStory story;

    @Autowired
    LetterDesk letters;

    @Autowired
    MailDay day;

    @Autowired
    Records records;

    /** A slip, its partner's address, and who answers for it here. */
    private record Expecting(long id, String mail, long worker) {}

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void afterADayEachPartnerHasTheirLetterOnce() {
        Expecting before = expecting();
        Expecting first = expecting();
        Expecting evening = expecting();
        letters.slip(before.id());
        day.postGoesRound();
        assertThat(mailsTo(before)).isEqualTo(1);
        MailDay.ROOM.unplug();
        letters.slip(first.id());
        goesRound(GONE, BACK.minusHours(12));
        letters.slip(evening.id());
        goesRound(BACK.minusHours(12), BACK);
        List<String> away = Stream.of(before, first, evening).map(this::state).toList();
        MailDay.ROOM.plugIn();
        assertThat(away).containsExactly("SENT", "WAITING", "WAITING");

        goesRound(BACK, BACK.plusHours(10));
        assertThat(Stream.of(before, first, evening).map(this::state)).containsOnly("SENT");
        assertThat(Stream.of(before, first, evening).map(MailServerAwayTests::mailsTo))
                .as("since it is back; the first had left before")
                .containsExactly(0, 1, 1);
        assertThat(calls(first)).as("nobody is asked to call instead").isEmpty();
    }

    private Expecting expecting() {
        story.begins();
        return new Expecting(story.id, story.mail(), story.olena.id());
    }

    /** Every ten minutes, as the recurring work might. */
    private void goesRound(LocalDateTime from, LocalDateTime until) {
        for (LocalDateTime at = from; at.isBefore(until); at = at.plusMinutes(10)) {
            story.postAt(at.toString());
        }
    }

    private static int mailsTo(Expecting partner) {
        return MailDay.ROOM.sentTo(partner.mail()).size();
    }

    private String state(Expecting of) {
        return records.rows(
                        "SELECT state FROM delivery WHERE letter = 'SLIP_ISSUED' AND split_part(about, '-', 1) = ?",
                        "referral/" + of.id())
                .get(0);
    }

    private List<String> calls(Expecting of) {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND kind = 'PARTNER_NOT_REACHED'", of.worker());
    }
}
