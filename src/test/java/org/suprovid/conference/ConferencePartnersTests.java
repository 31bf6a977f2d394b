package org.suprovid.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.notification.Addressee;
import org.suprovid.notification.Letter;
import org.suprovid.partner.KnownPartners;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;

/** Partners' people in a conference: what they are told, and that nobody hears of a client who does not agree (R-CONF-04, R-CONF-06). */
@SystemTest
class ConferencePartnersTests {

    @Autowired
    Walks walks;

    @Autowired
    ConferenceStory story;

    @Autowired
    KnownPartners partners;

    @Autowired
    InvitationLetter invitation;

    @Autowired
    CalledOffLetter off;

    @Autowired
    ConferenceStore store;

    @Autowired
    ParticipantMapper participants;

    @Autowired
    Records records;

    @Autowired
    RowAccess access;

    @Autowired
    TransactionTemplate transaction;

    private CaseWalk karina;
    private long oksana;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02T10:00");
        karina = walks.somebody().toCase();
        oksana = access.as(
                Actors.of(karina.supervisor),
                () -> partners.contact(partners.known("Школа № 7", "LEGAL_ADVICE"), "Оксана Левчук"));
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theInvitationSaysDayPlaceAndWhomToAskAndNothingOfTheClient() {
        int conference = story.called(
                karina, Map.of("placeWords", "Кабінет 4", "guests", List.of(guest("AGENDA")), "sharing", "YES"));
        assertThat(records.rows(
                        "SELECT p.told FROM conference_participant p WHERE p.conference_id = ?",
                        Long.parseLong(story.id(karina, conference))))
                .as("no mail is set up: somebody has to call")
                .containsExactly("CALL");
        Letter letter = letter(invitation, conference);
        assertThat(letter.subject()).isEqualTo("Запрошення");
        assertThat(letter.brief())
                .contains("2 березня", "11:00", "Кабінет 4", karina.manager.name())
                .doesNotContain(karina.number(), "Каріна", CaseWalk.WORDS);
        assertThat(letter.path()).isNull();
    }

    @Test
    void whatIsPutOffOrOffIsNotSaidAsItWas() {
        int conference = story.called(karina, Map.of("guests", List.of(guest("TIME")), "sharing", "NO"));
        String about = about(conference);
        story.hold(karina, conference, Map.of("conferenceHeld", "CANCELLED", "cancelReason", "OTHER"));
        assertThat(written(invitation, about)).isEmpty();
        assertThat(written(off, about)).isPresent();
    }

    @Test
    void withoutTheClientsAgreementPartnersKnowDayAndPlaceOnly() {
        assertThat(refusal(Map.of("guests", List.of(guest("EVERYTHING")), "sharing", "NO")))
                .containsExactly("guests[0].knows conference.error.notShared");
        assertThat(refusal(Map.of("guests", List.of(guest("TIME")), "sharing", "NOBODY")))
                .containsExactly("sharing conference.error.somebodyOutside");
        assertThat(refusal(Map.of("sharing", "YES"))).containsExactly("sharing conference.error.nobodyOutside");
    }

    private Map<String, Object> guest(String knows) {
        return Map.of("contact", String.valueOf(oksana), "knows", knows);
    }

    private Letter letter(ConferenceLetterWriter writer, int conference) {
        return written(writer, about(conference)).orElseThrow();
    }

    private Optional<Letter> written(ConferenceLetterWriter writer, String about) {
        return transaction.execute(status -> access.asSystem(() -> writer.write(about, somebody())));
    }

    private String about(int conference) {
        long id = Long.parseLong(story.id(karina, conference));
        return transaction.execute(status -> access.asSystem(
                () -> ConferenceLetters.about(store.get(id), participants.of(id).get(0))));
    }

    private static Addressee somebody() {
        return new Addressee(1, "", Locale.forLanguageTag("uk"), Map.of());
    }

    private List<String> refusal(Map<String, Object> own) {
        return catchThrowableOfType(Problem.Invalid.class, () -> story.called(karina, own)).errors().stream()
                .map(error -> error.path() + " " + error.code())
                .toList();
    }
}
