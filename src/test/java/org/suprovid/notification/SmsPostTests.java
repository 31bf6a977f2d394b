package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.notification.SmsRoom.Answer;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** What goes to people outside leaves once by the first way that leads to them, or a person is asked (design §2.6). */
@MailTest
@RecordApplicationEvents
class SmsPostTests {

    private static final AtomicLong NEXT = new AtomicLong(5000);
    private static final List<String> SMS_FIRST = List.of("SMS", "MAIL");
    private static final String NUMBER = "+380501112233";

    @Autowired
    MailDay day;

    @Autowired
    Walks walks;

    @Autowired
    Strangers strangers;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    PostedLetters posted;

    @Autowired
    Records records;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    private long id;
    private String stranger;

    @BeforeEach
    void somebodyWithATelephone() {
        walks.itIs("2026-03-16T10:00");
        id = NEXT.incrementAndGet();
        stranger = strangers.knows(id, Address.of(NUMBER), null);
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void itLeavesByTheFirstWayThatLeadsToThem() {
        strangers.knows(id, Address.of(NUMBER), Address.of("s@example.org"));
        assertThat(post()).isTrue();
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.textsTo(NUMBER)).containsExactly("About thing/" + id);
        assertThat(MailDay.ROOM.sentTo("s@example.org")).isEmpty();
        assertThat(states()).containsExactly("SENT");
        assertThat(events.stream(LetterSent.class)).containsExactly(new LetterSent(stranger, "STRANGE", "thing/" + id));
    }

    @Test
    void whoHasOnlyMailGetsMail() {
        strangers.knows(id, Address.of("no number"), Address.of("s@example.org"));
        assertThat(post()).isTrue();
        day.postGoesRound();
        assertThat(MailDay.ROOM.sentTo("s@example.org")).hasSize(1);
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
    }

    @Test
    void whomNoWayLeadsToIsNotPosted() {
        strangers.knows(id, null, null);
        assertThat(post()).isFalse();
        strangers.forgets(id);
        assertThat(post()).isFalse();
        assertThat(states()).isEmpty();
    }

    @Test
    void whatIsPostedAgainByAnotherWayLeavesOnce() {
        post();
        strangers.knows(id, null, Address.of("s@example.org"));
        assertThat(post()).isTrue();
        assertThat(states()).hasSize(1);
    }

    @Test
    void ownQuietHoursThatEndTooLateAreNoWay() {
        QuietHours untilSix = new QuietHours(LocalTime.of(21, 0), LocalTime.of(18, 0));
        strangers.knows(id, new Address(NUMBER, untilSix, false), null);
        Instant five = Instant.parse("2026-03-16T15:00:00Z");
        assertThat(inTransaction(() -> outbox.post(SMS_FIRST, stranger, "STRANGE", "thing/" + id, five)))
                .isFalse();
        assertThat(post()).isTrue();
        postAt("2026-03-16T17:59");
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
        postAt("2026-03-16T18:00");
        assertThat(MailDay.GATEWAY.textsTo(NUMBER)).hasSize(1);
    }

    @Test
    void aGatewayThatIsDownForADayGetsItOnceWhenItIsBack() {
        post();
        MailDay.GATEWAY.unplug();
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            postAt(at(minute));
        }
        assertThat(states()).containsExactly("WAITING");
        MailDay.GATEWAY.plugIn();
        for (int minute = 24 * 60; minute < 30 * 60; minute += 10) {
            postAt(at(minute));
        }
        assertThat(MailDay.GATEWAY.calls()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aMailServerThatIsDownHoldsUpNoTextMessage() {
        long other = NEXT.incrementAndGet();
        String reader = strangers.knows(other, null, Address.of("s@example.org"));
        inTransaction(() -> outbox.post(SMS_FIRST, reader, "STRANGE", "thing/" + other, null));
        post();
        MailDay.ROOM.unplug();
        day.postGoesRound();
        MailDay.ROOM.plugIn();
        assertThat(MailDay.GATEWAY.textsTo(NUMBER)).hasSize(1);
        postAt("2026-03-16T10:01");
        assertThat(MailDay.ROOM.sentTo("s@example.org")).hasSize(1);
    }

    @Test
    void aNodeThatDiesAfterTheGatewayTookItSaysTheSameKeyAgain() {
        post();
        // the row is not marked as sent: its transaction never ends
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(status -> {
                postman.goRound();
                status.setRollbackOnly();
            });
        }
        assertThat(states()).containsExactly("WAITING");
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.calls()).hasSize(2);
        assertThat(MailDay.GATEWAY.calls())
                .extracting(call -> call.header("Idempotency-Key"))
                .containsOnly(MailDay.GATEWAY.calls().get(0).header("Idempotency-Key"));
        assertThat(MailDay.GATEWAY.textsTo(NUMBER)).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aFactThatIsTakenBackPostsNothing() {
        transaction.executeWithoutResult(status -> {
            outbox.post(SMS_FIRST, stranger, "STRANGE", "thing/" + id, null);
            status.setRollbackOnly();
        });
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
    }

    @Test
    void fourNodesOnTheirRoundsAtOnceSendOneMessage() throws Exception {
        post();
        CyclicBarrier together = new CyclicBarrier(4);
        var nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> rounds = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            rounds.add(nodes.submit(() -> {
                together.await();
                day.postGoesRound();
                return null;
            }));
        }
        for (Future<?> done : rounds) {
            done.get();
        }
        nodes.shutdown();
        assertThat(MailDay.GATEWAY.calls()).hasSize(1);
    }

    @Test
    void aBusyGatewayIsLeftAloneForAWhile() {
        long other = NEXT.incrementAndGet();
        strangers.knows(other, Address.of("+380502223344"), null);
        post();
        inTransaction(() -> outbox.post(SMS_FIRST, "stranger/" + other, "STRANGE", "thing/" + other, null));
        MailDay.GATEWAY.answers(Answer.of(429));
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.calls()).hasSize(1);
        postAt("2026-03-16T10:01");
        assertThat(MailDay.GATEWAY.textsTo(NUMBER)).hasSize(1);
        assertThat(MailDay.GATEWAY.textsTo("+380502223344")).hasSize(1);
    }

    @Test
    void whatTheGatewayWillNeverTakeIsParkedAtOnceAndToldToWhoPosted() {
        MailDay.GATEWAY.answers(Answer.of(400));
        post();
        day.postGoesRound();
        assertThat(states()).containsExactly("PARKED");
        assertThat(events.stream(LetterNotDelivered.class))
                .containsExactly(new LetterNotDelivered(stranger, "STRANGE", "thing/" + id));
        postAt("2026-03-17T10:00");
        assertThat(MailDay.GATEWAY.calls()).hasSize(1);
    }

    @Test
    void afterAllTriesItIsParkedAndTold() {
        MailDay.GATEWAY.answers(
                java.util.Collections.nCopies(13, Answer.of(503)).toArray(Answer[]::new));
        post();
        for (int hour = 0; hour < 48; hour++) {
            postAt(at(hour * 60));
            postAt(at(hour * 60 + 30));
        }
        assertThat(states()).containsExactly("PARKED");
        assertThat(MailDay.GATEWAY.calls()).hasSize(13);
        assertThat(events.stream(LetterNotDelivered.class)).hasSize(1);
    }

    @Test
    void whoCannotBeReachedAnyMoreIsToldAsSuch() {
        post();
        strangers.forgets(id);
        day.postGoesRound();
        assertThat(states()).containsExactly("NO_WAY");
        assertThat(events.stream(LetterNotDelivered.class)).hasSize(1);
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
    }

    @Test
    void whatIsNotTrueAnyMoreIsNotSaid() {
        inTransaction(() -> outbox.post(SMS_FIRST, stranger, "STRANGE", "thing/999", null));
        day.postGoesRound();
        assertThat(MailDay.GATEWAY.calls()).isEmpty();
        assertThat(events.stream(LetterNotDelivered.class)).isEmpty();
    }

    @Test
    void whatWasPostedIsShownWithoutAddresses() {
        post();
        day.postGoesRound();
        assertThat(posted.about("thing/" + id)).singleElement().satisfies(letter -> {
            assertThat(letter.state()).isEqualTo(PostedLetter.State.SENT);
            assertThat(letter.to()).isEqualTo("Stranger " + id);
            assertThat(letter.address()).isEqualTo("…33");
            assertThat(letter.doneAt()).isNotNull();
        });
        assertThat(records.rows("SELECT d::text FROM delivery d")).noneMatch(row -> row.contains("0501112233"));
    }

    private boolean post() {
        return inTransaction(() -> outbox.post(SMS_FIRST, stranger, "STRANGE", "thing/" + id, null));
    }

    private boolean inTransaction(java.util.function.Supplier<Boolean> step) {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            return Boolean.TRUE.equals(transaction.execute(status -> step.get()));
        }
    }

    private void postAt(String moment) {
        walks.itIs(moment);
        day.postGoesRound();
    }

    private static String at(int minutesLater) {
        return java.time.LocalDateTime.parse("2026-03-16T10:00")
                .plusMinutes(minutesLater)
                .toString();
    }

    private List<String> states() {
        return records.rows("SELECT state FROM delivery WHERE addressee = ? ORDER BY id", "stranger/" + id);
    }
}
