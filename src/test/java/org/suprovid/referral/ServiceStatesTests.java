package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suprovid.referral.ServiceState.ACCOMPANYING;
import static org.suprovid.referral.ServiceState.CANCELLED;
import static org.suprovid.referral.ServiceState.DECLINED;
import static org.suprovid.referral.ServiceState.ISSUED;
import static org.suprovid.referral.ServiceState.NOT_SERVED;
import static org.suprovid.referral.ServiceState.NO_SHOW;
import static org.suprovid.referral.ServiceState.OFFERED;
import static org.suprovid.referral.ServiceState.RECEIVED;
import static org.suprovid.referral.ServiceState.SERVED;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of a service and everything that may follow it (R-REF-60). */
class ServiceStatesTests {

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of(OFFERED, Set.of(OFFERED, ISSUED, DECLINED, CANCELLED)),
                Arguments.of(DECLINED, Set.of()),
                Arguments.of(CANCELLED, Set.of()),
                Arguments.of(ISSUED, Set.of(ISSUED, ACCOMPANYING, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED)),
                Arguments.of(
                        ACCOMPANYING, Set.of(ISSUED, ACCOMPANYING, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED)),
                Arguments.of(RECEIVED, Set.of(ISSUED, RECEIVED, SERVED, NO_SHOW, NOT_SERVED, CANCELLED)),
                Arguments.of(SERVED, Set.of()),
                Arguments.of(NO_SHOW, Set.of(ISSUED, NO_SHOW, RECEIVED, SERVED, NOT_SERVED, CANCELLED)),
                Arguments.of(NOT_SERVED, Set.of(ISSUED, NOT_SERVED, RECEIVED, SERVED, CANCELLED)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void followsOnlyWhatTheDomainAllows(ServiceState now, Set<ServiceState> next) {
        assertThat(EnumSet.allOf(ServiceState.class))
                .allSatisfy(state -> assertThat(ServiceStates.mayFollow(now, state))
                        .as("%s to %s", now, state)
                        .isEqualTo(next.contains(state)));
    }

    @Test
    void everyStateIsJudged() {
        assertThat(ways().map(way -> way.get()[0])).containsExactlyInAnyOrder((Object[]) ServiceState.values());
    }

    @ParameterizedTest
    @CsvSource({
        "false,,NO_SHOW",
        "true,SERVED,SERVED",
        "true,REFUSED,NOT_SERVED",
        "true,IN_PROGRESS,RECEIVED",
        "true,NOT_YET,RECEIVED",
        "true,,RECEIVED"
    })
    void anAnswerSaysHowTheServiceStands(boolean came, ServiceOutcome outcome, ServiceState state) {
        assertThat(ServiceStates.said(Told.of(came, outcome))).isEqualTo(state);
    }

    /** what the partner knows counts, also when the client said something else before. */
    @Test
    void whoKnowsBetterIsHeardUntilTheServiceIsGiven() {
        assertThat(ServiceStates.after(NO_SHOW, Told.of(true, ServiceOutcome.SERVED)))
                .isEqualTo(SERVED);
        assertThat(ServiceStates.after(SERVED, Told.of(false, null))).isEqualTo(SERVED);
        assertThat(ServiceStates.after(NOT_SERVED, Told.of(false, null))).isEqualTo(NOT_SERVED);
        assertThat(ServiceStates.after(CANCELLED, Told.of(true, ServiceOutcome.SERVED)))
                .isEqualTo(CANCELLED);
    }
}
