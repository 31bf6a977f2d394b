package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a referral has come to (R-REF-60, R-REF-05). */
class ClassificationsTests {

    @Test
    void aServiceIsEffectiveIfLifeHasChangedAsWanted() {
        assertThat(of(ServiceState.SERVED, false, done(true))).isEqualTo(Classification.COMPLETED_EFFECTIVE);
        assertThat(of(ServiceState.SERVED, false, done(false))).isEqualTo(Classification.COMPLETED_PARTIAL);
        assertThat(Classifications.of(ServiceState.SERVED, List.of(), true, true))
                .isEqualTo(Classification.COMPLETED_EFFECTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SHOW", "NOT_SERVED"})
    void whatWasNotReceivedIsNotUnknown(ServiceState state) {
        assertThat(of(state, false, check(CheckResult.MISSED, 0))).isEqualTo(Classification.COMPLETED_NOT_RECEIVED);
    }

    @Test
    void whoeverAskedInVainDoesNotKnow() {
        assertThat(of(ServiceState.ISSUED, false, check(CheckResult.NOT_REACHED, 3)))
                .isEqualTo(Classification.COMPLETED_UNKNOWN);
        assertThat(of(ServiceState.RECEIVED, true, check(CheckResult.MISSED, 0)))
                .isEqualTo(Classification.COMPLETED_UNKNOWN);
    }

    @Test
    void whatNobodyAskedAboutDidNotTakePlace() {
        assertThat(of(ServiceState.ISSUED, false, check(CheckResult.MISSED, 0)))
                .isEqualTo(Classification.COMPLETED_FORMAL);
    }

    /** R-REF-49: not to be asked is the client's right, and nobody's omission. */
    @Test
    void aClientWhoWantsNoChecksMakesNoReferralFormal() {
        assertThat(of(ServiceState.ISSUED, false, check(CheckResult.DECLINED_BY_CLIENT, 0)))
                .isEqualTo(Classification.COMPLETED_UNKNOWN);
    }

    /** R-REF-05: one "no" excuses nobody for what was missed before it. */
    @Test
    void oneDeclinedCheckHidesNoMissedOnes() {
        assertThat(of(
                        ServiceState.ISSUED,
                        false,
                        check(CheckResult.MISSED, 0),
                        check(CheckResult.DECLINED_BY_CLIENT, 0),
                        check(CheckResult.CANCELLED, 0)))
                .isEqualTo(Classification.COMPLETED_FORMAL);
        assertThat(of(
                        ServiceState.ISSUED,
                        false,
                        check(CheckResult.NOT_REACHED, 1),
                        check(CheckResult.MISSED, 0),
                        check(CheckResult.DECLINED_BY_CLIENT, 0)))
                .as("somebody tried")
                .isEqualTo(Classification.COMPLETED_UNKNOWN);
    }

    private static Classification of(ServiceState state, boolean answered, CheckRow... checks) {
        return Classifications.of(state, List.of(checks), false, answered);
    }

    private static CheckRow done(boolean wanted) {
        return check(CheckResult.DONE, wanted, 0);
    }

    private static CheckRow check(CheckResult result, int attempts) {
        return check(result, null, attempts);
    }

    private static CheckRow check(CheckResult result, Boolean wanted, int attempts) {
        return new CheckRow(
                1,
                1,
                CheckCode.REF_CHECK_0,
                result,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                wanted,
                null,
                null,
                "",
                null,
                null,
                null,
                attempts,
                null,
                null);
    }
}
