package org.suprovid.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.twelvestep.TwelveStory.ELDERLY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.notification.Kind;
import org.suprovid.notification.Notification;
import org.suprovid.notification.StillConcerns.Standing;
import org.suprovid.notification.Words;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;
import org.suprovid.security.StaffMember;

/** Whoever organises an event hears of its steps: on the day, and when it has gone by (T-24, T-24b). */
@SystemTest
class ActivityNewsTests {

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    ActivityStory story;

    @Autowired
    ActivityWatch watch;

    @Autowired
    ActivityNewsCheck check;

    @Autowired
    Records records;

    private StaffMember manager;
    private StaffMember supervisor;

    @BeforeEach
    void aMondayInFebruary() {
        walks.itIs("2026-02-02");
        long home = staff.home(List.of(ELDERLY));
        manager = staff.caseManager(home);
        supervisor = staff.supervisor(home);
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theStepAtHandIsToldOfOnItsDayAndWhenItIsLate() {
        long evening = story.planned(manager, "ELD_HOBBY", "Мої захоплення");
        look("2026-02-08");
        assertThat(told(manager, evening)).isEmpty();
        look("2026-02-09");
        look("2026-02-09");
        assertThat(told(manager, evening)).containsExactly("ACTIVITY_NEAR GATHER 2026-02-09");
        look("2026-02-10");
        look("2026-02-11");
        assertThat(told(manager, evening))
                .containsExactly("ACTIVITY_NEAR GATHER 2026-02-09", "ACTIVITY_LATE GATHER 2026-02-09");
        story.done(manager, evening);
        assertThat(told(manager, evening)).as("what is done matters to nobody").isEmpty();
        look("2026-02-11");
        assertThat(told(manager, evening)).containsExactly("ACTIVITY_NEAR PREPARE 2026-02-11");
        story.calledOff(manager, evening);
        look("2026-02-13");
        assertThat(told(manager, evening)).isEmpty();
    }

    /** T-24b: whatever the day of the outing, the tickets are late after two days. */
    @Test
    void ticketsThatAreLateAreToldOf() {
        long outing = story.planned(manager, "ELD_OUTING", "Музей", LocalDate.parse("2026-02-20"));
        look("2026-02-05");
        assertThat(told(manager, outing)).containsExactly("ACTIVITY_LATE ORDER 2026-02-04");
    }

    @Test
    void whoHasLeftIsNotWaitedFor() {
        long evening = story.planned(manager, "ELD_HOBBY", "Мої захоплення");
        records.change("UPDATE staff SET active = false WHERE id = ?", manager.id());
        look("2026-02-09");
        assertThat(told(manager, evening)).isEmpty();
        assertThat(told(supervisor, evening)).containsExactly("ACTIVITY_NEAR GATHER 2026-02-09");
    }

    /** What waits for the mail of tomorrow is looked at again before it leaves. */
    @Test
    void onlyTheStepAtHandIsMailedAbout() {
        long evening = story.planned(manager, "ELD_HOBBY", "Мої захоплення");
        assertThat(standing(evening, ActivityStep.GATHER)).isEqualTo(Standing.NEWS);
        assertThat(standing(evening, ActivityStep.PREPARE)).isEqualTo(Standing.GONE);
        story.done(manager, evening);
        assertThat(standing(evening, ActivityStep.GATHER)).isEqualTo(Standing.GONE);
    }

    private Standing standing(long activity, ActivityStep step) {
        Notification told = new Notification(
                1,
                manager.id(),
                Kind.ACTIVITY_LATE,
                ActivityPaths.of(activity, step),
                new Words(List.of()),
                LocalDate.parse("2026-02-09"),
                "/activities/" + activity,
                false,
                Instant.now(),
                null);
        try (var acts = TestStaff.acts(manager)) {
            return check.standing(told, manager);
        }
    }

    private void look(String day) {
        walks.itIs(day);
        try (var acts = CurrentActor.bind(Actor.SYSTEM)) {
            watch.look();
        }
    }

    private List<String> told(StaffMember whom, long activity) {
        return records.rows(
                "SELECT kind || ' ' || split_part(about, '/', 3) || ' ' || day FROM notification"
                        + " WHERE staff_id = ? AND about LIKE ? AND withdrawn_at IS NULL ORDER BY id",
                whom.id(),
                "activity/" + activity + "/%");
    }
}
