package org.suprovid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** What is posted leaves once, outside quiet hours, and is not lost while the server is away (design §2.6). */
@MailTest
class PostTests {

    @Autowired
    MailDay day;

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Records records;

    @Autowired
    Notifications notifications;

    @Autowired
    ParkedLetters parked;

    @Autowired
    TransactionTemplate transaction;

    private StaffMember olena;
    private CaseWalk karina;

    @BeforeEach
    void aLineIsDueOnTheSixteenth() {
        walks.itIs("2026-03-02");
        long programme = staff.programme();
        olena = day.reads(staff.caseManager(programme), Told.AT_ONCE);
        karina = walks.somebody(programme, olena, staff.supervisor(programme)).toRound();
        walks.untilItIs("2026-03-16T07:30");
    }

    @AfterEach
    void now() throws Exception {
        day.isOver();
    }

    @Test
    void quietHoursOfOnesOwnHoldTheMorningsMailBack() {
        day.reads(olena, Told.DIGEST, LocalTime.of(20, 0), LocalTime.of(9, 0));
        day.begins("2026-03-16");
        assertThat(day.mailOf(olena)).isEmpty();
        postAt("2026-03-16T08:59");
        assertThat(day.mailOf(olena)).isEmpty();
        postAt("2026-03-16T09:00");
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void whatIsUrgentDoesNotWaitForTheMorning() throws Exception {
        walks.itIs("2026-03-16T15:00");
        urgent();
        day.postGoesRound();
        assertThat(day.mailOf(olena)).hasSize(1);
        assertThat(day.mailOf(olena).get(0).getSubject()).isEqualTo("Something cannot wait");
        assertThat(MailRoom.text(day.mailOf(olena).get(0))).contains("КУ1-1: First contact in a crisis");
    }

    @Test
    void whatIsUrgentLeavesHoweverMuchElseIsNew() {
        walks.itIs("2026-03-16T15:00");
        urgent();
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(status -> IntStream.rangeClosed(2, 60)
                    .forEach(number -> notifications.tell(Samples.news(number), List.of(olena.id()))));
        }
        day.postGoesRound();
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    /** Between two looks at it a clock that runs has moved on; at whatever hour this runs, the reader has no quiet hours. */
    @Test
    void onAClockThatRunsALetterLeavesOnTheFirstRound() {
        walks.backToTheSystemsTime();
        day.reads(olena, Told.AT_ONCE, LocalTime.of(8, 0), LocalTime.of(8, 0));
        urgent();
        day.postGoesRound();
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void atNightEvenThatWaitsForTheOrganisationsMorning() {
        walks.itIs("2026-03-16T23:10");
        urgent();
        day.postGoesRound();
        assertThat(day.mailOf(olena)).isEmpty();
        postAt("2026-03-17T07:00");
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void whoWantsOnlyTheMorningsMailFindsItThere() {
        day.reads(olena, Told.DIGEST);
        walks.itIs("2026-03-16T15:00");
        urgent();
        day.postGoesRound();
        assertThat(day.mailOf(olena)).isEmpty();
    }

    @Test
    void whileTheServerIsAwayItIsTriedAgainAndParkedAtLast() {
        MailDay.ROOM.unplug();
        day.beginsNow();
        for (String moment : List.of("07:30", "07:31", "07:36", "07:51")) {
            assertThat(states()).containsExactly("WAITING");
            postAt("2026-03-16T" + moment);
        }
        MailDay.ROOM.plugIn();
        assertThat(states()).containsExactly("PARKED");
        postAt("2026-03-16T12:00");
        assertThat(day.mailOf(olena)).isEmpty();

        parked.tryAgain(null);
        day.postGoesRound();
        assertThat(states()).containsExactly("SENT");
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void aServerThatComesBackInTimeGetsItOnce() {
        MailDay.ROOM.unplug();
        day.beginsNow();
        day.postGoesRound();
        MailDay.ROOM.plugIn();
        day.postGoesRound();
        assertThat(day.mailOf(olena)).isEmpty();
        postAt("2026-03-16T07:31");
        postAt("2026-03-16T07:32");
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void yesterdaysMailIsNotSentToday() {
        MailDay.ROOM.unplug();
        day.beginsNow();
        day.postGoesRound();
        MailDay.ROOM.plugIn();
        day.begins("2026-03-17");
        assertThat(day.mailOf(olena)).hasSize(1);
        assertThat(states()).containsExactly("NOT_NEEDED", "SENT");
    }

    @Test
    void anotherMorningOnTheSameDayPostsNothingNew() {
        day.begins("2026-03-16");
        day.begins("2026-03-16");
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void twoNodesOnTheirRoundsAtOnceSendOneMail() throws Exception {
        day.beginsNow();
        CyclicBarrier together = new CyclicBarrier(4);
        var nodes = Executors.newFixedThreadPool(4);
        List<Future<Void>> rounds = new ArrayList<>();
        Callable<Void> round = () -> {
            together.await();
            day.postGoesRound();
            return null;
        };
        for (int node = 0; node < 4; node++) {
            rounds.add(nodes.submit(round));
        }
        for (Future<Void> done : rounds) {
            done.get();
        }
        nodes.shutdown();
        assertThat(day.mailOf(olena)).hasSize(1);
    }

    @Test
    void aMailSentTwiceWouldBeRecognised() throws Exception {
        day.begins("2026-03-16");
        String id = records.rows("SELECT id::text FROM delivery WHERE addressee = ?", "staff/" + olena.id())
                .get(0);
        assertThat(day.mailOf(olena).get(0).getMessageID()).isEqualTo("<" + id + ".suprovid@cases.example.org>");
    }

    @Test
    void theOutboxKnowsNeitherAddressNorWord() {
        day.begins("2026-03-16");
        assertThat(records.rows("SELECT d::text FROM delivery d"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("@") || row.contains(karina.number()) || row.contains(olena.login()));
    }

    private void postAt(String moment) {
        walks.itIs(moment);
        day.postGoesRound();
    }

    private void urgent() {
        try (var binding = CurrentActor.bind(Actor.SYSTEM)) {
            transaction.executeWithoutResult(status -> notifications.tell(Samples.urgent(1), List.of(olena.id())));
        }
    }

    private List<String> states() {
        return records.rows("SELECT state FROM delivery WHERE addressee = ? ORDER BY id", "staff/" + olena.id());
    }
}
