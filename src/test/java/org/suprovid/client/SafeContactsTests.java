package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.SystemTest;
import org.suprovid.platform.Actor;
import org.suprovid.platform.CurrentActor;

/** A client is written to only as they said themselves (R-CONF-06). */
@SystemTest
class SafeContactsTests {

    @Autowired
    People people;

    @Autowired
    SafeContacts safe;

    private long karina;
    private CurrentActor.Binding system;

    @BeforeEach
    void somebody() {
        system = CurrentActor.bind(Actor.SYSTEM);
        karina = people.create();
    }

    @org.junit.jupiter.api.AfterEach
    void nobody() {
        system.close();
    }

    @Test
    void onlyTelephoneAndMailThatMayTakeAMessageAreSafe() {
        knows(
                contact("PHONE", "0501112233", "10:00–18:00", "YES", "YES"),
                contact("PHONE", "0671112233", "", "NO", "YES"),
                contact("MESSENGER", "@karina", "", "YES", "YES"),
                contact("EMAIL", "k@example.org", "", "YES", ""));
        assertThat(safe.of(karina))
                .extracting(SafeContact::value, SafeContact::saysWho)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0501112233", true),
                        org.assertj.core.groups.Tuple.tuple("k@example.org", false));
    }

    @Test
    void whoWasNotAskedIsNotWrittenTo() {
        knows(Map.of("kind", "PHONE", "value", "0501112233"));
        assertThat(safe.of(karina)).isEmpty();
    }

    @Test
    void discretionHidesWhoWritesEverywhere() {
        people.learn(
                karina,
                Map.of("discretion", true, "contacts", List.of(contact("PHONE", "0501112233", "", "YES", "YES"))));
        assertThat(safe.of(karina)).extracting(SafeContact::saysWho).containsExactly(false);
    }

    @Test
    void hoursThatNoMachineUnderstandsMakeAWayUnsafe() {
        knows(contact("PHONE", "0501112233", "коли чоловіка немає вдома", "YES", "YES"));
        assertThat(safe.of(karina)).isEmpty();
    }

    @Test
    void theLanguageIsTheCardsOrUkrainian() {
        assertThat(safe.language(karina).getLanguage()).isEqualTo("uk");
        people.learn(karina, Map.of("language", "RU"));
        assertThat(safe.language(karina).getLanguage()).isEqualTo("ru");
        people.learn(karina, Map.of("language", "SIGN"));
        assertThat(safe.language(karina).getLanguage()).isEqualTo("uk");
    }

    @ParameterizedTest
    @CsvSource({
        "10:00–18:00, 10:00, 18:00",
        "10-18, 10:00, 18:00",
        "з 9 до 17:30, 09:00, 17:30",
        "с 9.00 до 17, 09:00, 17:00",
        "from 8 to 12, 08:00, 12:00",
        "після 18, 18:00, 21:00",
        "До 12:00., 08:00, 12:00",
        "22:00-06:00, 22:00, 06:00",
        "18-24, 18:00, 00:00"
    })
    void hoursAreUnderstoodAsTheyAreUsuallyWritten(String written, LocalTime from, LocalTime until) {
        assertThat(SafeHours.parse(written)).contains(new SafeHours(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "будь-коли", "В любое время", "any time"})
    void anyHourIsSaidInWords(String written) {
        assertThat(SafeHours.isAlways(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "увечері",
                "25-26",
                "10:00–18:00, крім середи",
                "10",
                "10-10",
                "пн-пт 9-18",
                "після 23",
                "10:70-12"
            })
    void whatIsInDoubtIsNotUnderstood(String written) {
        assertThat(SafeHours.parse(written)).isEmpty();
        assertThat(SafeHours.isAlways(written)).isFalse();
    }

    @SafeVarargs
    private void knows(Map<String, Object>... contacts) {
        people.learn(karina, Map.of("contacts", List.of(contacts)));
    }

    private static Map<String, Object> contact(String kind, String value, String hours, String leave, String who) {
        return Map.of(
                "kind", kind, "value", value, "safeHours", hours, "mayLeaveMessage", leave, "maySayWhoCalls", who);
    }
}
