package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.engine.EngineTime;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.Problem;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

@SystemTest
class StandardDraftsTests {

    private static final String REVIEW = "{code: PLAN_REVIEW, enabled: true, duration: P3M}";
    private static final String CHECKS = "{code: REF_CHECK_1W, enabled: true, duration: P7D},"
            + " {code: REF_CHECK_1M, enabled: true, duration: P1M}, {code: REF_CHECK_3M, enabled: true, duration: P3M}";

    @Autowired
    TestStandards own;

    @Autowired
    StandardDrafts drafts;

    @Autowired
    DraftEditing editing;

    @Autowired
    DraftHeading heading;

    @Autowired
    Standards standards;

    @Autowired
    StandardHistory history;

    @Autowired
    Retirement retirement;

    @Autowired
    TestStaff staff;

    @Autowired
    EngineTime time;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TransactionTemplate transaction;

    private StaffMember author;
    private StaffMember second;
    private CurrentActor.Binding acts;

    @BeforeEach
    void anAdministratorActs() {
        long programme = staff.programme();
        author = staff.member("author", programme, Role.ADMIN);
        second = staff.member("second", programme, Role.ADMIN);
        acts = TestStaff.acts(author);
    }

    @AfterEach
    void timeRuns() {
        acts.close();
        time.run();
    }

    @Test
    void aDraftBeginsAsTheLastVersionIs() {
        String code = own.on("ALLIANCE_2010", "{code: CONSENT_SIGN, enabled: true, duration: P5D, bounds: [P2D, P6D]}");
        StandardVersion draft = drafts.begin(code);
        StandardVersion first = standards.current(code);
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.status()).isEqualTo(StandardVersion.Status.DRAFT);
        assertThat(draft.timers()).isEqualTo(first.timers());
        assertThat(draft.ownTimers()).containsExactly("CONSENT_SIGN");
        assertThat(draft.basedOn()).isEqualTo("ALLIANCE_2010");
        assertThat(draft.validFrom()).isAfter(today());
        assertThat(drafts.of(code)).contains(draft);
        assertThat(standards.current(code)).isEqualTo(first);
    }

    @Test
    void whatIsChangedHoldsInTheDraftAndNowhereElse() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        set(code, "PLAN_REVIEW", "P4M");
        assertThat(drafts.of(code).orElseThrow().timer("PLAN_REVIEW").duration())
                .hasToString("P4M");
        assertThat(standards.current(code).timer("PLAN_REVIEW").duration()).hasToString("P3M");
        editing.reset(code, seen(code), "PLAN_REVIEW");
        StandardVersion draft = drafts.of(code).orElseThrow();
        assertThat(draft.ownTimers()).isEmpty();
        assertThat(draft.timer("PLAN_REVIEW").enabled())
                .as("off in the catalogue")
                .isFalse();
    }

    @Test
    void aSecondAdministratorPublishesIt() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        StandardVersion published = publish(code);
        assertThat(published.status()).isEqualTo(StandardVersion.Status.PUBLISHED);
        assertThat(drafts.of(code)).isEmpty();
        assertThat(standards.current(code).version()).as("until its day comes").isEqualTo(1);
        time.stopAt(clock.instant().plus(Duration.ofDays(8)));
        assertThat(standards.current(code)).isEqualTo(published);
    }

    @Test
    void thePublishedOneNeverChangesAgain() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        long id = publish(code).id();
        assertThatThrownBy(() -> drafts.publish(id, 2, second.id())).isInstanceOf(Problem.Conflict.class);
        assertThatThrownBy(() -> sql.update("UPDATE standard_timer SET duration = 'P1M' WHERE version_id = ?", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobodyPublishesWhatTheyWrote() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        assertThatThrownBy(() -> drafts.publish(draft(code).id(), seen(code), author.id()))
                .isInstanceOf(Problem.Forbidden.class);
        assertThat(drafts.of(code)).isPresent();
    }

    @Test
    void whatIsEditedWhileItIsBeingPublishedIsNotPublished() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        long id = draft(code).id();
        int seen = seen(code);
        CompletableFuture<StandardVersion> publishing = transaction.execute(edited -> {
            editing.set(code, seen, line("PLAN_REVIEW", "P5M"));
            var waiting = CompletableFuture.supplyAsync(() -> {
                try (var binding = TestStaff.acts(second)) {
                    return drafts.publish(id, seen, second.id());
                }
            });
            await().until(() ->
                    sql.queryForObject("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)", Boolean.class));
            return waiting;
        });
        assertThatThrownBy(publishing::join).hasCauseInstanceOf(Problem.Conflict.class);
        assertThat(draft(code).timer("PLAN_REVIEW").duration()).hasToString("P5M");
    }

    @Test
    void whatStandsOnAVersionThatWasTakenBackIsNotPublished() {
        String base = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        heading.setHead(base, seen(base), new DraftHead(today(), "UA", "longer"));
        String code = own.on(base);
        long taken = publish(base).id();
        ready(code, "CONSENT_SIGN", "P4D");
        transaction.executeWithoutResult(tx -> retirement.retire(taken));
        assertRefused(() -> publish(code), "base", "standard.error.base.takenBack");
        assertRefused(() -> drafts.check(code), "base", "standard.error.base.takenBack");
        heading.setBase(code, seen(code), base);
        assertThat(publish(code).baseVersion()).isEqualTo(1);
    }

    @Test
    void whatWasRolledBackWasNeverPublished() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        long id = draft(code).id();
        transaction.executeWithoutResult(undone -> {
            assertThat(drafts.publish(id, seen(code), second.id()).status())
                    .isEqualTo(StandardVersion.Status.PUBLISHED);
            undone.setRollbackOnly();
        });
        assertThat(standards.version(id).status()).isEqualTo(StandardVersion.Status.DRAFT);
    }

    @Test
    void aDiscardedDraftIsGoneAndItsNumberIsNotUsedAgain() {
        String code = own.alone(REVIEW);
        StandardVersion draft = drafts.begin(code);
        drafts.discard(code);
        assertThat(drafts.of(code)).isEmpty();
        assertThatThrownBy(() -> standards.version(code, 2)).isInstanceOf(UnknownStandard.class);
        assertThatThrownBy(() -> drafts.publish(draft.id(), 0, second.id())).isInstanceOf(Problem.Conflict.class);
        assertThat(drafts.begin(code).version()).isEqualTo(3);
    }

    @Test
    void theNextDraftBeginsFromAVersionThatIsStillToCome() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        publish(code);
        assertThat(drafts.begin(code).timer("PLAN_REVIEW").duration()).hasToString("P4M");
    }

    @Test
    void ofTwoDraftsBegunAtOnceOneStands() {
        String code = own.alone(REVIEW);
        Supplier<StandardVersion> begin = () -> {
            try (var binding = TestStaff.acts(second)) {
                return drafts.begin(code);
            }
        };
        var one = CompletableFuture.supplyAsync(begin);
        var other = CompletableFuture.supplyAsync(begin);
        List<Throwable> refused = Stream.of(one, other)
                .map(begun -> begun.handle((draft, failure) -> failure).join())
                .filter(Objects::nonNull)
                .map(Throwable::getCause)
                .toList();
        assertThat(refused).hasSize(1).hasOnlyElementsOfType(Problem.Conflict.class);
    }

    @Test
    void whoeverIsSlowerIsToldAndOverwritesNothing() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        int seen = seen(code);
        editing.set(code, seen, line("PLAN_REVIEW", "P4M"));
        assertThatThrownBy(() -> editing.set(code, seen, line("PLAN_REVIEW", "P5M")))
                .isInstanceOf(Problem.Conflict.class);
        assertThat(draft(code).timer("PLAN_REVIEW").duration()).hasToString("P4M");
    }

    @ParameterizedTest
    @CsvSource({
        "P5W, standard.error.span.weeks",
        "P-1D, standard.error.span.negative",
        "PT0S, standard.error.span.zero",
        "P9999Y, standard.error.span.tooLong",
        "soon, standard.error.span.unreadable",
        "'', standard.error.missing",
        "P1D, standard.error.tooShort",
        "P7M, standard.error.tooLong",
        "PT1000H, standard.error.hours"
    })
    void aLengthThatCannotBeIsRefusedAtItsField(String duration, String reason) {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        assertRefused(
                () -> editing.set(code, seen(code), line("PLAN_REVIEW", duration)),
                "timers.PLAN_REVIEW.duration",
                reason);
        assertThat(seen(code)).as("nothing was changed").isZero();
    }

    @Test
    void anUnknownCodeIsRefused() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        assertRefused(
                () -> editing.set(code, 0, line("TEA_BREAK", "P1D")), "timers[0].code", "standard.error.timer.unknown");
        assertRefused(() -> editing.reset(code, 0, "TEA_BREAK"), "code", "standard.error.timer.unknown");
        assertRefused(
                () -> editing.setFlag(code, 0, "tea.break", "true"), "flags.tea.break", "standard.error.flag.unknown");
    }

    @Test
    void aFixedDutyStaysOn() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        TimerLine off = new TimerLine("CONSENT_SIGN", false, "P3D", null, null, null, null, null, null);
        assertRefused(() -> editing.set(code, 0, off), "timers.CONSENT_SIGN.enabled", "standard.error.duty");
    }

    @Test
    void theChecksOfAReferralKeepTheirOrder() {
        String code = own.alone(CHECKS);
        drafts.begin(code);
        assertRefused(
                () -> set(code, "REF_CHECK_3M", "P2M", "REF_CHECK_1M", "P2M"),
                "timers.REF_CHECK_3M.duration",
                "standard.error.order");
        set(code, "REF_CHECK_3M", "P4M");
        set(code, "REF_CHECK_1M", "P2M");
        assertThat(draft(code).timer("REF_CHECK_1M").duration()).hasToString("P2M");
    }

    @Test
    void aBaseThatLeadsBackIsRefusedOverDraftsToo() {
        String first = own.alone(REVIEW);
        String second = own.on(first);
        String third = own.alone();
        drafts.begin(first);
        drafts.begin(third);
        heading.setBase(third, 0, second);
        assertThat(draft(third).timer("PLAN_REVIEW").duration()).hasToString("P3M");
        for (String base : List.of(first, second, third)) {
            assertRefused(() -> heading.setBase(first, 0, base), "base", "standard.error.base.circle");
        }
        assertRefused(() -> heading.setBase(first, 0, "NOWHERE"), "base", "standard.error.base.unknown");
    }

    @Test
    void aNewerBaseIsTakenWhenAskedFor() {
        String base = own.alone(REVIEW);
        String code = own.on(base);
        drafts.begin(code);
        ready(base, "PLAN_REVIEW", "P4M");
        heading.setHead(base, seen(base), new DraftHead(today(), "UA", "longer"));
        publish(base);
        assertThat(draft(code).timer("PLAN_REVIEW").duration()).hasToString("P3M");
        heading.setBase(code, seen(code), base);
        assertThat(draft(code).timer("PLAN_REVIEW").duration()).hasToString("P4M");
        assertThat(draft(code).baseVersion()).isEqualTo(2);
    }

    @Test
    void aVersionBeginsTodayOrLaterAndNeverBeforeTheLastOne() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        assertHeadRefused(code, today().minusDays(1), "standard.error.validFrom.past");
        assertHeadRefused(code, LocalDate.of(9999, 1, 1), "standard.error.validFrom.tooFar");
        assertHeadRefused(code, null, "standard.error.missing");
        ready(code, today().plusDays(30));
        publish(code);
        drafts.begin(code);
        assertHeadRefused(code, today().plusDays(29), "standard.error.validFrom.beforeLast");
    }

    @Test
    void aDraftThatWaitedTooLongIsNotPublished() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        time.stopAt(clock.instant().plus(Duration.ofDays(9)));
        assertRefused(() -> publish(code), "validFrom", "standard.error.validFrom.past");
    }

    @Test
    void aDraftWithoutAReasonIsNotPublished() {
        String code = own.alone(REVIEW);
        drafts.begin(code);
        assertRefused(() -> publish(code), "note", "standard.error.note");
        assertRefused(() -> drafts.check(code), "note", "standard.error.note");
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        String code = ready(own.alone(REVIEW), "PLAN_REVIEW", "P4M");
        editing.setFlag(code, seen(code), "extension.times", "2");
        publish(code);
        assertThat(history.of(code, Long.MAX_VALUE, 10))
                .extracting(HistoryEntry::event, HistoryEntry::subject, HistoryEntry::before, HistoryEntry::after)
                .contains(
                        tuple(HistoryEvent.BEGUN, "", "", ""),
                        tuple(HistoryEvent.TIMER_SET, "PLAN_REVIEW", "P3M", "P4M"),
                        tuple(HistoryEvent.FLAG_SET, "extension.times", "", "2"),
                        tuple(HistoryEvent.PUBLISHED, "", "", ""))
                .hasSize(5);
        assertThat(history.of(code, Long.MAX_VALUE, 10))
                .extracting(HistoryEntry::who)
                .containsOnly("author");
        assertThatThrownBy(() -> sql.update("UPDATE standard_history SET staff_id = 0"))
                .isInstanceOf(DataAccessException.class);
    }

    private void assertHeadRefused(String code, LocalDate day, String reason) {
        assertRefused(() -> heading.setHead(code, seen(code), new DraftHead(day, "UA", "x")), "validFrom", reason);
    }

    private static void assertRefused(ThrowingCallable call, String field, String reason) {
        Problem.Invalid refused = catchThrowableOfType(Problem.Invalid.class, call);
        assertThat(refused).isNotNull();
        assertThat(refused.errors())
                .extracting(error -> error.path(), error -> error.code())
                .containsExactly(tuple(field, reason));
    }

    /** A draft that could be published. */
    private String ready(String code, String timer, String duration) {
        drafts.begin(code);
        set(code, timer, duration);
        ready(code, today().plusDays(7));
        return code;
    }

    private void ready(String code, LocalDate day) {
        heading.setHead(code, seen(code), new DraftHead(day, "UA", "what changes and why"));
    }

    private void set(String code, String... timersAndDurations) {
        for (int i = 0; i < timersAndDurations.length; i += 2) {
            editing.set(code, seen(code), line(timersAndDurations[i], timersAndDurations[i + 1]));
        }
    }

    private static TimerLine line(String timer, String duration) {
        return new TimerLine(timer, true, duration, null, null, null, null, null, null);
    }

    private StandardVersion publish(String code) {
        return drafts.publish(draft(code).id(), seen(code), second.id());
    }

    private StandardVersion draft(String code) {
        return drafts.of(code).orElseThrow();
    }

    private int seen(String code) {
        return drafts.revision(code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
