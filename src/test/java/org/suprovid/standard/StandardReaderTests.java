package org.suprovid.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.suprovid.platform.FieldError;

class StandardReaderTests {

    private static final String HEAD =
            """
            standard: {code: X, name: X, donor: X}
            version: {number: 1, validFrom: 2026-01-01, calendar: UA, note: x}
            flags: {%s}
            timers:
            """;

    @Test
    void theCatalogueKnowsEveryTimerOfTheDomain() {
        assertThat(TimerCatalogue.shipped().all())
                .extracting(timer -> timer.standing().rule())
                .containsAll(IntStream.rangeClosed(1, 40)
                        .mapToObj("T-%02d"::formatted)
                        .toList());
    }

    /** Domain 9.1 and 9.2, column by column: what each counts from. */
    @Test
    void eachTimerCountsFromTheEventOfTheDomain() {
        assertThat(TimerCatalogue.shipped().all())
                .extracting(timer -> timer.standing().rule() + " " + timer.code() + " " + timer.from())
                .containsExactlyInAnyOrder(
                        """
                        T-01 CONSENT_SIGN VERBAL_AGREEMENT
                        T-02 CARD_FILL CLIENT_AGREED
                        T-03 BRIEF_ASSESSMENT CONTACT_ESTABLISHED
                        T-04 BRIEF_PLAN BRIEF_ASSESSMENT_DONE
                        T-05 SERVICE_START PLAN_AGREED
                        T-06 FULL_ASSESSMENT BRIEF_ASSESSMENT_DONE
                        T-07 FULL_PLAN BRIEF_ASSESSMENT_DONE
                        T-08 REASSESSMENT ASSESSED
                        T-09 PLAN_REVIEW PLAN_STARTED
                        T-10 REF_CHECK_0 REFERRED
                        T-11 REF_CHECK_1W REFERRED
                        T-12 REF_CHECK_1M REFERRED
                        T-13 REF_CHECK_3M REFERRED
                        T-14 REF_CONTROL_VISIT VISIT_DATED
                        T-15 CONFIRM_TEST ENGAGED_WITH_PLAN
                        T-16 MED_REGISTRATION HIV_CONFIRMED
                        T-17 ART_PRESCRIBED MEDICALLY_REGISTERED
                        T-18 ART_DEFERRED_UNTIL DOCTOR_DATED
                        T-19 NAVIGATION_MAX NAVIGATION_STARTED
                        T-20 CM_MAX CASE_MANAGEMENT_STARTED
                        T-21 TRANSFER_INFO MANAGER_CHANGED
                        T-22 DORMANT_6M MEDICAL_VISIT
                        T-23 PLAN_LINE_DUE PLAN_LINE_DATED
                        T-24 ELD_HOBBY ACTIVITY_STARTED
                        T-24b ELD_OUTING ACTIVITY_STARTED
                        T-24c ELD_COOP ACTIVITY_STARTED
                        T-25 POST_ACTIVITY_CONFERENCE ACTIVITY_ENDED
                        T-25 CONFERENCE_MINUTES CONFERENCE_HELD
                        T-25 CONFERENCE_DECISION DECISION_DATED
                        T-26 APPOINTMENT_REMINDER APPOINTMENT
                        T-27 PARTNER_FEEDBACK APPOINTMENT
                        T-28 NO_CONTACT CONTACT
                        T-29 CRISIS_RESPONSE CRISIS_REPORTED
                        T-29 CRISIS_RESPONSE_PLAN CRISIS_REPORTED
                        T-30 CERTIFICATE_RENEWAL CERTIFICATE_ENDS
                        T-31 SUPERVISION_SESSION SUPERVISED
                        T-32 COMPLAINT_ACKNOWLEDGE COMPLAINT_RECEIVED
                        T-32 COMPLAINT COMPLAINT_RECEIVED
                        T-33 AGREEMENT_EXPIRY AGREEMENT_ENDS
                        T-34 DIRECTORY_VERIFY ENTRY_VERIFIED
                        T-35 CLOSURE_DOCS EXIT_BEGUN
                        T-36 PLEDGE_RENEWAL PLEDGE_SIGNED
                        T-37 SATISFACTION REVIEWED
                        T-38 CRISIS_PLAN PLAN_AGREED
                        T-39 CRISIS_REVIEW CRISIS_ENDED
                        T-40 CASELOAD_CHECK NIGHT"""
                                .split("\n"));
    }

    /**
     * Domain 9.1 and 9.2: how long, how far it may vary, when people are reminded, from when it counts as late and who hears of
     * that. T-24 is reminded when materials (seven days) and room (two more) should be there; weeks are written as days.
     */
    @Test
    void eachTimerIsWatchedAsTheDomainSays() {
        assertThat(TimerCatalogue.shipped().all())
                .extracting(timer -> watched(timer.standing()))
                .containsExactlyInAnyOrder(
                        """
                        T-01 CONSENT_SIGN P3D P1D..P10D [P1D, P0D] P0D SUPERVISOR
                        T-02 CARD_FILL P0D P0D..P3D [] P0D CASE_MANAGER
                        T-03 BRIEF_ASSESSMENT P30D P5D..P60D [P10D, P3D] P0D SUPERVISOR
                        T-04 BRIEF_PLAN P0D P0D..P30D [] P3D SUPERVISOR
                        T-05 SERVICE_START P0D P0D..P14D [] P3D SUPERVISOR
                        T-06 FULL_ASSESSMENT P60D P15D..P90D [P14D] P0D SUPERVISOR
                        T-07 FULL_PLAN P60D P15D..P90D [P14D] P0D SUPERVISOR
                        T-08 REASSESSMENT P180D P60D..P1Y [P14D] P14D SUPERVISOR
                        T-09 PLAN_REVIEW P3M P1M..P6M [P7D] P7D SUPERVISOR
                        T-10 REF_CHECK_0 P0D P0D..P1D [] P1D CASE_MANAGER
                        T-11 REF_CHECK_1W P7D P3D..P14D [] P3D CASE_MANAGER
                        T-12 REF_CHECK_1M P1M P14D..P2M [] P7D CASE_MANAGER
                        T-13 REF_CHECK_3M P3M P2M..P6M [] P14D SUPERVISOR
                        T-14 REF_CONTROL_VISIT P0D P0D..P0D [] P3D CASE_MANAGER
                        T-15 CONFIRM_TEST P7D P1D..P30D [P2D] P0D SUPERVISOR
                        T-16 MED_REGISTRATION P15D P3D..P45D [P3D] P0D SUPERVISOR
                        T-17 ART_PRESCRIBED P30D P7D..P90D [P7D] P0D SUPERVISOR
                        T-18 ART_DEFERRED_UNTIL P0D P0D..P0D [P7D] P0D SUPERVISOR
                        T-19 NAVIGATION_MAX P21D P7D..P60D [P3D] P0D SUPERVISOR
                        T-20 CM_MAX P5M P2M..P1Y [P14D] P0D SUPERVISOR
                        T-21 TRANSFER_INFO P10D P1D..P30D [P3D] P0D SUPERVISOR
                        T-22 DORMANT_6M P6M P5M..P7M [] P0D CASE_MANAGER
                        T-23 PLAN_LINE_DUE P0D P0D..P0D [P1D] P7D SUPERVISOR
                        T-24 ELD_HOBBY P10D P5D..P30D [P3D, P1D] P0D CASE_MANAGER
                        T-24b ELD_OUTING P2D P1D..P14D [] P0D CASE_MANAGER
                        T-24c ELD_COOP P30D P14D..P60D [P7D] P0D CASE_MANAGER
                        T-25 POST_ACTIVITY_CONFERENCE P7D P1D..P30D [] P0D CASE_MANAGER
                        T-25 CONFERENCE_MINUTES P7D P1D..P30D [P1D] P0D SUPERVISOR
                        T-25 CONFERENCE_DECISION P0D P0D..P0D [P1D] P3D SUPERVISOR
                        T-26 APPOINTMENT_REMINDER PT0S PT0S..PT0S [P1D, PT2H] P0D CASE_MANAGER
                        T-27 PARTNER_FEEDBACK P3D P1D..P14D [] P4D SUPERVISOR
                        T-28 NO_CONTACT P14D P2D..P60D [] P0D CASE_MANAGER
                        T-29 CRISIS_RESPONSE PT4H PT1H..P1D [] P0D SUPERVISOR
                        T-29 CRISIS_RESPONSE_PLAN P1D P1D..P3D [] P0D SUPERVISOR
                        T-30 CERTIFICATE_RENEWAL P0D P0D..P0D [P60D] P0D SUPERVISOR
                        T-31 SUPERVISION_SESSION P1M P14D..P3M [P7D] P0D SUPERVISOR
                        T-32 COMPLAINT_ACKNOWLEDGE P2D P1D..P7D [] P0D SUPERVISOR
                        T-32 COMPLAINT P30D P7D..P45D [P7D] P0D SUPERVISOR
                        T-33 AGREEMENT_EXPIRY P0D P0D..P0D [P30D] P0D SUPERVISOR
                        T-34 DIRECTORY_VERIFY P6M P3M..P1Y [P14D] P0D CASE_MANAGER
                        T-35 CLOSURE_DOCS P5D P1D..P15D [P1D] P0D SUPERVISOR
                        T-36 PLEDGE_RENEWAL P1Y P6M..P2Y [P14D] P14D SUPERVISOR
                        T-37 SATISFACTION P0D P0D..P14D [] P0D CASE_MANAGER
                        T-38 CRISIS_PLAN P14D P7D..P30D [P3D] P0D SUPERVISOR
                        T-39 CRISIS_REVIEW P7D P1D..P30D [] P0D CASE_MANAGER
                        T-40 CASELOAD_CHECK P1D P1D..P7D [] P0D SUPERVISOR"""
                                .split("\n"));
    }

    /** Those marked H in the domain may become shorter and longer; a typed date has no length at all. */
    @Test
    void whatVariesFreelyHasRoomBothWays() {
        Set<String> freely =
                Set.of("T-03", "T-06", "T-07", "T-08", "T-09", "T-15", "T-16", "T-17", "T-19", "T-20", "T-27", "T-28");
        assertThat(TimerCatalogue.shipped().all())
                .extracting(CatalogueTimer::standing)
                .filteredOn(timer -> freely.contains(timer.rule()))
                .hasSize(freely.size())
                .allSatisfy(timer -> {
                    assertThat(timer.lower()).as(timer.code()).isLessThan(timer.duration());
                    assertThat(timer.upper()).as(timer.code()).isGreaterThan(timer.duration());
                });
        Set<String> typed = Set.of("PLAN_LINE_DUE", "REF_CONTROL_VISIT", "ART_DEFERRED_UNTIL", "CONFERENCE_DECISION");
        assertThat(TimerCatalogue.shipped().all())
                .extracting(CatalogueTimer::standing)
                .filteredOn(timer -> typed.contains(timer.code()))
                .hasSize(typed.size())
                .noneMatch(Timer::isAdjustable);
    }

    /** calendar days and no shift, in the catalogue and in whatever is shipped; only reminders of a shorter term differ. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALLIANCE_2010",
                "ALLIANCE_LESSON_19",
                "COMPREHENSIVE_DEFAULT",
                "ELDERLY_HOME_SUPPORTIVE",
                "NYS_AI_2006_LIKE"
            })
    void aShippedStandardIsWatchedAsTheCatalogueIs(String standard) throws IOException {
        Map<String, Timer> standing = TimerCatalogue.shipped().standing();
        assertThat(standing.values()).noneMatch(Timer::needsWorkingDays);
        try (InputStream file = new ClassPathResource("standards/" + standard + ".yaml").getInputStream()) {
            List<Timer> own = StandardReader.read(standard + ".yaml", file).timers();
            assertThat(own).isNotEmpty().allSatisfy(timer -> {
                Timer usual = standing.get(timer.code());
                assertThat(timer.needsWorkingDays()).as(timer.code()).isFalse();
                assertThat(List.of(timer.lower(), timer.upper(), timer.grace()))
                        .as(timer.code())
                        .isEqualTo(List.of(usual.lower(), usual.upper(), usual.grace()));
                assertThat(timer.escalateTo()).as(timer.code()).isEqualTo(usual.escalateTo());
                assertThat(timer.fixedDuty()).as(timer.code()).isEqualTo(usual.fixedDuty());
                boolean shorter =
                        standard.equals("NYS_AI_2006_LIKE") && timer.code().equals("BRIEF_ASSESSMENT");
                assertThat(timer.reminders())
                        .as(timer.code())
                        .isEqualTo(shorter ? List.of(Span.of("P3D")) : usual.reminders());
            });
        }
    }

    private static String watched(Timer timer) {
        return "%s %s %s %s..%s %s %s %s"
                .formatted(
                        timer.rule(),
                        timer.code(),
                        timer.duration(),
                        timer.lower(),
                        timer.upper(),
                        timer.reminders(),
                        timer.grace(),
                        timer.escalateTo());
    }

    /** Those marked F in the domain: their length may vary, nobody switches them off. */
    @Test
    void theFixedDutiesAreThoseOfTheDomain() {
        assertThat(TimerCatalogue.shipped().all())
                .filteredOn(timer -> timer.standing().fixedDuty())
                .extracting(CatalogueTimer::code)
                .containsExactlyInAnyOrder(
                        "CONSENT_SIGN", "REF_CHECK_0", "TRANSFER_INFO", "CRISIS_RESPONSE", "CRISIS_RESPONSE_PLAN");
    }

    @Test
    void whatTheCatalogueSaysBreaksNoRule() {
        TimerRules rules = new TimerRules(TimerCatalogue.shipped().standing().values());
        assertThat(rules.errors()).isEmpty();
        assertThat(rules.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {code: PLAN_REVIEW, enabled: true, duration: P5W}                          | timers.PLAN_REVIEW.duration: write weeks as days, P14D instead of P2W
            {code: PLAN_REVIEW, enabled: true, duration: p5w}                          | timers.PLAN_REVIEW.duration: write weeks as days, P14D instead of P2W
            {code: PLAN_REVIEW, enabled: true, duration: P-1D}                         | timers.PLAN_REVIEW.duration: a length of time cannot be negative
            {code: PLAN_REVIEW, enabled: true, duration: -P1D}                         | timers.PLAN_REVIEW.duration: a length of time cannot be negative
            {code: PLAN_REVIEW, enabled: true, duration: PT0S}                         | timers.PLAN_REVIEW.duration: write P0D for the same day
            {code: CARD_FILL, enabled: true, duration: PT0S}                           | timers.CARD_FILL.duration: write P0D for the same day
            {code: PLAN_REVIEW, enabled: true, duration: P9999Y}                       | timers.PLAN_REVIEW.duration: longer than ten years
            {code: PLAN_REVIEW, enabled: true, duration: P999999999Y}                  | timers.PLAN_REVIEW.duration: longer than ten years
            {code: PLAN_REVIEW, enabled: true, duration: P99999999999D}                | timers.PLAN_REVIEW.duration: longer than ten years
            {code: PLAN_REVIEW, enabled: true, duration: P2147483647Y2147483647M}      | timers.PLAN_REVIEW.duration: longer than ten years
            {code: CRISIS_RESPONSE, enabled: true, duration: PT9999999999999999H}      | timers.CRISIS_RESPONSE.duration: longer than ten years
            {code: CRISIS_RESPONSE, enabled: true, duration: PT90S}                    | timers.CRISIS_RESPONSE.duration: write whole minutes
            {code: PLAN_REVIEW, enabled: true, duration: three months}                 | timers.PLAN_REVIEW.duration: expected a length like P14D, P3M or PT4H
            {code: PLAN_REVIEW, enabled: true, duration: P}                            | timers.PLAN_REVIEW.duration: expected a length like P14D, P3M or PT4H
            {code: PLAN_REVIEW, enabled: true, duration: R3/P1M}                       | timers.PLAN_REVIEW.duration: expected a length like P14D, P3M or PT4H
            {code: PLAN_REVIEW, enabled: true, duration: P1DT2H}                       | timers.PLAN_REVIEW.duration: expected a length like P14D, P3M or PT4H
            {code: PLAN_REVIEW, enabled: true, duration: ''}                           | timers.PLAN_REVIEW.duration: is missing
            {code: PLAN_REVIEW, enabled: true}                                         | timers.PLAN_REVIEW.duration: is missing
            {code: PLAN_REVIEW, duration: P3M}                                         | timers.PLAN_REVIEW.enabled: is missing
            {code: PLAN_REVIEW, enabled: true, duration: P3M, grace: P1W}              | timers.PLAN_REVIEW.grace: write weeks as days, P14D instead of P2W
            {code: PLAN_REVIEW, enabled: true, duration: P3M, reminders: [P1D, soon]}  | timers.PLAN_REVIEW.reminders[1]: expected a length like P14D, P3M or PT4H
            {code: PLAN_REVIEW, enabled: true, duration: P3M, bounds: [P1M]}           | timers.PLAN_REVIEW.bounds: bounds are a pair, the shortest and the longest duration
            {code: PLAN_REVIEW, enabled: true, duration: P3M, escalateTo: BOSS}        | timers.PLAN_REVIEW.escalateTo: must be one of: CASE_MANAGER, SUPERVISOR
            {code: PLAN_REVIEW, enabled: true, duration: P3M, shift: BACK}             | timers.PLAN_REVIEW.shift: must be one of: NONE, NEXT_WORKING_DAY
            {code: TEA_BREAK, enabled: true, duration: P3M}                            | timers[0].code: there is no deadline of this code
            {enabled: true, duration: P3M}                                             | timers[0].code: there is no deadline of this code
            {code: PLAN_REVIEW, enabled: true, duration: P3M, durration: P3D}          | whole file: Unrecognized field
            """)
    void aMistakeIsNamedWithItsFileAndField(String timer, String reason) {
        assertThatThrownBy(() -> read("", "  - " + timer))
                .isInstanceOf(InvalidStandard.class)
                .hasMessageStartingWith("standards/X.yaml, " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {code: CONSENT_SIGN, enabled: false, duration: P3D}                        | timers.CONSENT_SIGN.enabled: a fixed duty cannot be switched off
            {code: PLAN_REVIEW, enabled: true, duration: P7M}                          | timers.PLAN_REVIEW.duration: is longer than its upper bound P6M
            {code: PLAN_REVIEW, enabled: true, duration: P9D}                          | timers.PLAN_REVIEW.duration: is shorter than its lower bound P1M
            {code: PLAN_REVIEW, enabled: true, duration: P28D}                         | timers.PLAN_REVIEW.duration: is shorter than its lower bound P1M
            {code: PLAN_REVIEW, enabled: true, duration: P60D, bounds: [P1M, P2M]}     | timers.PLAN_REVIEW.duration: is longer than its upper bound P2M
            {code: REF_CHECK_1M, enabled: true, duration: P1M}                         | timers.REF_CHECK_1M.enabled: “REF_CHECK_1W” must be in use, too: it comes before this one
            {code: PLAN_REVIEW, enabled: true, duration: P5M, bounds: [P1M, P4M]}      | timers.PLAN_REVIEW.duration: is longer than its upper bound P4M
            {code: PLAN_REVIEW, enabled: true, duration: PT1000H}                      | timers.PLAN_REVIEW.duration: is counted in days, not in hours
            {code: REF_CHECK_1W, enabled: true, duration: P40D, bounds: [P1D, P60D]}   | timers.REF_CHECK_1M.duration: must always fall later than REF_CHECK_1W
            {code: REF_CHECK_1M, enabled: false, duration: P7D, bounds: [P1D, P60D]}   | timers.REF_CHECK_1M.duration: must always fall later than REF_CHECK_1W
            {code: REF_CHECK_1W, enabled: true, duration: P14D, calendar: WORKING_DAYS} | timers.REF_CHECK_1M.duration: must always fall later than REF_CHECK_1W
            """)
    void aStandardThatBreaksARuleIsRefusedAtTheField(String timer, String reason) {
        List<FieldError> errors = new TimerRules(effective(timer)).errors();
        assertThat(errors)
                .map(error -> error.path() + ": " + EnglishReason.of(error))
                .containsExactly(reason);
    }

    @Test
    void sixtyDaysAreNotAlwaysBeforeTwoMonthsNorAfterThem() {
        List<String> checks = List.of(
                "{code: REF_CHECK_1M, enabled: false, duration: P60D, bounds: [P1D, P3M]}",
                "{code: REF_CHECK_3M, enabled: false, duration: P2M}");
        List<Timer> timers = effective(String.join("\n  - ", checks));
        assertThat(new TimerRules(timers).errors())
                .extracting(FieldError::path)
                .containsExactly("timers.REF_CHECK_3M.duration");
    }

    @Test
    void aTimerIsWrittenOnlyOnce() {
        String line = "  - {code: PLAN_REVIEW, enabled: true, duration: P3M}\n";
        assertThatThrownBy(() -> read("", line + line))
                .hasMessage("standards/X.yaml, timers.PLAN_REVIEW: written twice");
    }

    @Test
    void phasesThatDoNotFitOnlyWarn() {
        List<Timer> timers =
                effective("{code: NAVIGATION_MAX, enabled: true, duration: P7M, bounds: [P1D, P1Y], reminders: [P8M]}");
        TimerRules rules = new TimerRules(timers);
        assertThat(rules.errors()).isEmpty();
        assertThat(rules.warnings())
                .map(warning -> warning.path() + ": " + EnglishReason.of(warning))
                .containsExactly(
                        "timers.NAVIGATION_MAX.reminders: a reminder P8M before comes before the start",
                        "timers.CM_MAX.duration: leaves no time for NAVIGATION_MAX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            plan.form: POEM                 | flags.plan.form: must be one of: NONE_CHECKLIST, KM1_KM2, BRIEF, FULL
            assessment.counselling: perhaps | flags.assessment.counselling: must be one of: true, false
            contact.attempts: many          | flags.contact.attempts: must be a whole number up to 1000
            contact.attemptsWithin: P4W     | flags.contact.attemptsWithin: write weeks as days, P14D instead of P2W
            coffee.free: true               | flags.coffee.free: there is no choice of this code
            """)
    void aChoiceIsOneOfThoseThereAre(String flag, String reason) {
        assertThatThrownBy(() -> read(flag, "  []")).hasMessage("standards/X.yaml, " + reason);
    }

    private static List<Timer> effective(String timer) {
        return StandardAssembly.effective(null, read("", "  - " + timer));
    }

    private static List<Timer> read(String flags, String timers) {
        String yaml = HEAD.formatted(flags) + timers;
        return StandardReader.read("X.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
                .timers();
    }
}
