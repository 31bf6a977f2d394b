package org.suprovid.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.suprovid.fixtures.TestStaff.acts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.suprovid.SystemTest;
import org.suprovid.document.Document;
import org.suprovid.document.DocumentStatus;
import org.suprovid.document.Documents;
import org.suprovid.document.FormContext;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.partner.Partners;
import org.suprovid.platform.FieldError;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.StaffMember;

/** From the first request to the decision about it, through the forms people fill (R-7S-01, SC-07). */
@SystemTest
class IntakeTests {

    @Autowired
    private TestStaff staff;

    @Autowired
    private Requests requests;

    @Autowired
    private Cards cards;

    @Autowired
    private People people;

    @Autowired
    private SafeContacts contacts;

    @Autowired
    private Documents documents;

    @Autowired
    private CardChanges changes;

    @Autowired
    private RequestLines lines;

    @Autowired
    private Partners partners;

    @Autowired
    private Intake intake;

    @Autowired
    private RowAccess access;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate sql;

    private long programme;
    private StaffMember manager;

    @BeforeEach
    void aProgramme() {
        programme = staff.programme();
        manager = staff.caseManager(programme);
    }

    @Test
    void aOneTimeClientWhoJoinsGetsANewCardAndIsNotAskedTheNameAgain() {
        try (var acting = acts(manager)) {
            Request first = intake.registered(programme, Map.of());
            assertThat(first.state()).isEqualTo(RequestState.OPEN);
            intake.submit(first, intake.met("ONE_TIME"));
            intake.submit(first, Map.of("groups", List.of("PWID")));
            Request done = requests.get(first.id());
            assertThat(done.result()).isEqualTo(RequestResult.ONE_TIME);
            Card oneTime = cards.find(done.cardId()).orElseThrow();
            assertThat(oneTime.status()).isEqualTo(CardStatus.OPEN_ONE_TIME);
            assertThat(oneTime.filledLate()).isFalse();

            Request second =
                    intake.registered(programme, Map.of("contactKind", "RETURNING", "previousCard", oneTime.number()));
            assertThat(second.personId()).isEqualTo(oneTime.personId());
            intake.submit(second, intake.met("PROGRAMME"));
            Request joined = requests.get(second.id());
            assertThat(joined.result()).isEqualTo(RequestResult.PROGRAMME);
            Card card = cards.find(joined.cardId()).orElseThrow();
            assertThat(card.previousCardId()).isEqualTo(oneTime.id());
            assertThat(cards.find(oneTime.id()).orElseThrow().superseded()).isTrue();

            Map<String, Object> begun = documents.open(intake.cardForm(card)).data();
            assertThat(begun)
                    .containsEntry("surname", "Ковальчук")
                    .containsEntry("givenName", "Олена")
                    .containsEntry("patronymic", "Петрівна")
                    .containsEntry("previousCard", oneTime.number())
                    .containsEntry("entryStatus", "PROGRAMME")
                    .containsEntry("groups", List.of("PWID"))
                    .containsEntry("request", Intake.REASON)
                    .doesNotContainKeys("drugUse", "sexWork", "healthFacts", "substances");
        }
    }

    @Test
    void aFilledCardTellsTheTablesOnlyWhatIsCounted() {
        try (var acting = acts(manager)) {
            Card card = intake.programmeCard(programme);
            FormContext form = intake.cardForm(card);
            documents.submit(
                    form,
                    intake.complete(
                            form,
                            Map.of("gender", "FEMALE", "birthDate", "1997-05-04", "consentOn", today().toString())));
            Card filled = cards.get(card.id());
            assertThat(filled.filledAt()).isNotNull();
            assertThat(filled.birthYear()).isEqualTo(1997);
            assertThat(filled.sex()).isEqualTo("FEMALE");
            assertThat(filled.consentOn()).isEqualTo(today());
            assertThat(people.identity(card.personId()).name()).isEqualTo(Intake.NAME);
        }
        assertThat(plainText()).doesNotContain("Ковальчук", "Олена", "7654321", "юриста", "PWID");
    }

    @Test
    void aFilledCardIsCarriedOnInVersionsWithTheirReason() {
        try (var acting = acts(manager)) {
            Card card = intake.programmeCard(programme);
            assertThatThrownBy(() -> changes.open(card.number())).isInstanceOf(Problem.Conflict.class);
            intake.fill(card, Map.of("surname", "Ковальчук", "drugUse", "PAST"));

            Map<String, Object> standing =
                    new HashMap<>(changes.open(card.number()).data());
            assertThat(standing).containsEntry("surname", "Ковальчук").containsEntry("drugUse", "PAST");
            standing.keySet().removeAll(List.of("staff", "programmes", "targetGroups", "services"));
            standing.put("surname", "Шевчук");
            changes.change(card.number(), CardChange.CORRECTED, standing);

            assertThat(documents.ofCard(card.id(), null, 10).rows())
                    .extracting(Document::version, Document::status, Document::reason)
                    .containsExactly(
                            tuple(2, DocumentStatus.SIGNED, "CORRECTED"), tuple(1, DocumentStatus.SUPERSEDED, null));
            assertThat(people.identity(card.personId()).name()).startsWith("Шевчук");
            assertThat(cards.get(card.id()).filledLate()).isFalse();

            assertThat(documents.open(intake.cardForm(card)).data())
                    .as("the same card in another case goes on from its newest version")
                    .containsEntry("surname", "Шевчук")
                    .containsEntry("drugUse", "PAST");
            intake.fill(card, Map.of());
            assertThat(documents.ofCard(card.id(), null, 10).rows())
                    .filteredOn(document -> document.status() == DocumentStatus.SIGNED)
                    .as("a card has one valid filling")
                    .hasSize(1);

            cards.close(card.id(), false);
            assertThatThrownBy(() -> changes.open(card.number())).isInstanceOf(Problem.Conflict.class);
        }
    }

    @Test
    void aCardFilledLaterSaysWhy() {
        try (var acting = acts(manager)) {
            Card card = intake.programmeCard(programme);
            transaction.executeWithoutResult(status -> access.asSystem(
                    () -> sql.update("UPDATE card SET agreed_on = agreed_on - 2 WHERE id = ?", card.id())));
            FormContext form = intake.cardForm(card);
            assertThat(documents.open(form).data()).containsEntry("atFirstMeeting", "NO");

            Map<String, Object> denied = intake.complete(form, Map.of("atFirstMeeting", "YES"));
            assertErrors(form, denied, "atFirstMeeting");

            documents.submit(form, intake.complete(form, Map.of("lateReason", "Стан людини")));
            assertThat(cards.get(card.id()).filledLate()).isTrue();
        }
    }

    @Test
    void minorsNeedTheSupervisorAndAGuardiansConsent() {
        programme = staff.programme(null, Set.of("PWID"));
        StaffMember supervisor = staff.supervisor(programme);
        try (var acting = acts(staff.caseManager(programme))) {
            Request request = intake.registered(programme, Map.of());
            Map<String, Object> answers = intake.met("PROGRAMME");
            answers.put("age", 16);
            assertErrors(intake.context(request), intake.complete(intake.context(request), answers), "entryStatus");
            try (var supervising = acts(supervisor)) {
                intake.submit(request, answers);
            }
            Card card = intake.cardOf(request);
            FormContext form = intake.cardForm(card);
            Map<String, Object> born =
                    Map.of("birthDate", today().minusYears(16).toString());
            assertErrors(form, intake.complete(form, born), "family");
            assertErrors(form, intake.complete(form, with(born, guardian(null))), "family");
            documents.submit(form, intake.complete(form, with(born, guardian(today()))));
        }
    }

    @Test
    void whoTurnsOutToBeAMinorOnTheCardNeedsTheSupervisorThere() {
        programme = staff.programme(null, Set.of("PWID"));
        StaffMember supervisor = staff.supervisor(programme);
        try (var acting = acts(staff.caseManager(programme))) {
            Card card = intake.programmeCard(programme);
            FormContext form = intake.cardForm(card);
            Map<String, Object> young = intake.complete(
                    form, with(Map.of("birthDate", today().minusYears(15).toString()), guardian(today())));
            assertErrors(form, young, "birthDate");
            try (var supervising = acts(supervisor)) {
                documents.submit(form, young);
            }
        }
    }

    private static Map<String, Object> guardian(LocalDate agreedOn) {
        Map<String, Object> parent = new HashMap<>(Map.of("relation", "PARENT", "name", "Мати", "mayContact", "YES"));
        if (agreedOn != null) {
            parent.put("guardianConsentOn", agreedOn.toString());
        }
        return Map.of("family", List.of(parent));
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Test
    void whatIsPassedToAPartnerStandsInTheRegister() {
        long partner = partners.add("TRUST_" + programme, "Центр довіри", "MEDICAL");
        try (var acting = acts(manager)) {
            Request request = intake.registered(
                    programme, Map.of("passedTo", "PARTNER", "passedToPartner", String.valueOf(partner)));
            assertThat(lines.one(request).partner()).isEqualTo("Центр довіри");
            assertThat(RequestEntry.of(lines.one(request)).passedToPartner()).isEqualTo("Центр довіри");
        }
    }

    @Test
    void datesThatLieAheadAreRefusedAtTheirFields() {
        try (var acting = acts(manager)) {
            Request request = requests.start(programme);
            Map<String, Object> answers = intake.complete(
                    intake.context(request),
                    Map.of("receivedOn", today().plusDays(1).toString()));
            assertErrors(intake.context(request), answers, "receivedOn");
            assertThat(requests.get(request.id()).state()).isEqualTo(RequestState.DRAFT);
        }
    }

    @Test
    void whoIsOfNoTargetGroupIsToldAndGetsNoCard() {
        try (var acting = acts(manager)) {
            Request request = intake.registered(programme, Map.of());
            Map<String, Object> answers = intake.met("PROGRAMME");
            answers.put("groups", List.of("ELDERLY_RESIDENT"));
            intake.submit(request, answers);
            Request done = requests.get(request.id());
            assertThat(done.eligible()).isFalse();
            assertThat(done.result()).isEqualTo(RequestResult.NOT_TARGET_GROUP);
            assertThat(done.ineligibleBecause()).isEqualTo("NOT_OF_TARGET_GROUP");
            assertThat(done.cardId()).isNull();
        }
    }

    /** Nobody is turned away by forgetting a tick: that none fits is said, before anything is closed. */
    @Test
    void noGroupAtAllIsSaidAndNotForgotten() {
        try (var acting = acts(manager)) {
            Request request = intake.registered(programme, Map.of());
            Map<String, Object> answers = intake.met("ONE_TIME");
            answers.put("groups", List.of());
            assertErrors(intake.context(request), intake.complete(intake.context(request), answers), "groups");
            answers.put("noGroup", true);
            intake.submit(request, answers);
            assertThat(requests.get(request.id()).result()).isEqualTo(RequestResult.NOT_TARGET_GROUP);
        }
    }

    @Test
    void noFirstContactBeforeItsRequestAndNoRequestOfAWrongYear() {
        try (var acting = acts(manager)) {
            Request draft = requests.start(programme);
            Map<String, Object> old = intake.complete(
                    intake.context(draft),
                    Map.of("receivedOn", today().minusYears(2).toString()));
            assertErrors(intake.context(draft), old, "receivedOn");
            Request request = intake.registered(programme, Map.of());
            Map<String, Object> early = intake.met("PROGRAMME");
            early.put("contactOn", today().minusDays(1).toString());
            assertErrors(intake.context(request), intake.complete(intake.context(request), early), "contactOn");
        }
    }

    @Test
    void whoIsTooYoungForTheProgrammeIsNotEligible() {
        try (var acting = acts(staff.supervisor(programme))) {
            Request request = intake.registered(programme, Map.of());
            Map<String, Object> answers = intake.met("PROGRAMME");
            answers.put("age", 17);
            intake.submit(request, answers);
            assertThat(requests.get(request.id()).eligible()).isFalse();
            assertThat(requests.get(request.id()).ineligibleBecause()).isEqualTo("OUTSIDE_AGE");
        }
    }

    @Test
    void whoDeclinesLeavesADoorOpen() {
        try (var acting = acts(manager)) {
            Request request = intake.registered(programme, Map.of());
            intake.submit(request, Map.of("agrees", "NO", "groups", List.of("PWID")));
            assertThat(requests.get(request.id()).result()).isEqualTo(RequestResult.DECLINED);
        }
    }

    @Test
    void aNumberWithoutTheNameAndACardStillOpenAreRefused() {
        try (var acting = acts(manager)) {
            Card open = intake.programmeCard(programme);
            Request request = requests.start(programme);
            assertErrors(
                    intake.context(request),
                    intake.registration(
                            intake.context(request), Map.of("contactKind", "RETURNING", "previousCard", open.number())),
                    "previousCard");
            Map<String, Object> stranger = new HashMap<>(intake.registration(
                    intake.context(request), Map.of("contactKind", "RETURNING", "previousCard", open.number())));
            stranger.put("personName", "Марко");
            stranger.remove("contact");
            assertErrors(intake.context(request), stranger, "previousCard");
        }
    }

    /** R-CONF-06: the first call is made before there is a card. */
    @Test
    void whatWasSaidOfSafeCallsStandsBesideTheNumber() {
        try (var acting = acts(manager)) {
            Request request = intake.registered(programme, Map.of("safeContact", "Лише ввечері"));
            assertThat(contacts.toCall(request.personId()))
                    .isNotEmpty()
                    .extracting(WayToCall::hours)
                    .containsOnly("Лише ввечері");
            Map<String, Object> sister = Map.of("kind", "PHONE", "value", "+380501112234", "mayLeaveMessage", "NO");
            people.learn(request.personId(), Map.of("contacts", List.of(sister)));
            assertThat(contacts.toCall(request.personId()))
                    .as("the card asks of each number on its own")
                    .extracting(WayToCall::hours)
                    .containsOnly("");
        }
    }

    @Test
    void howAKnownPersonIsReachedSafelyIsNotReplacedByAnother() {
        try (var acting = acts(manager)) {
            Request first = intake.registered(programme, Map.of("safeContact", "Лише вранці"));
            intake.submit(first, intake.met("ONE_TIME"));
            intake.submit(first, Map.of("safeContact", "Лише вранці"));
            String number = intake.cardOf(first).number();
            Request second = intake.registered(
                    programme,
                    Map.of("contactKind", "RETURNING", "previousCard", number, "safeContact", "Дзвонити ввечері"));
            assertThat(people.identity(second.personId()).text("safeContact")).isEqualTo("Лише вранці");
        }
    }

    @Test
    void whatIsPassedOnGoesOnWithTheOther() {
        StaffMember other = staff.caseManager(programme);
        try (var acting = acts(manager)) {
            Request request =
                    intake.registered(programme, Map.of("passedTo", "WORKER", "passedToStaff", "" + other.id()));
            assertThat(intake.task(request).assignee()).isEqualTo("" + other.id());
            try (var going = acts(other)) {
                assertThat(requests.find(request.id())).isPresent();
                assertThat(people.identity(request.personId()).name()).isEqualTo(Intake.NAME);
            }
        }
    }

    private void assertErrors(FormContext form, Map<String, Object> answers, String path) {
        assertThatThrownBy(() -> documents.submit(form, answers))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.Invalid.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(FieldError::path)
                        .containsExactly(path));
    }

    /** Every text of the register and the card index as the database keeps it. */
    private String plainText() {
        return transaction.execute(status -> access.asSystem(() -> String.join(
                "\n",
                sql.queryForList(
                        """
                        SELECT to_jsonb(r)::text FROM request r
                        UNION ALL SELECT to_jsonb(c)::text FROM card c
                        UNION ALL SELECT to_jsonb(p)::text FROM identity.person p
                        UNION ALL SELECT to_jsonb(d)::text FROM document d
                        """,
                        String.class))));
    }

    private static LocalDate today() {
        return LocalDate.now();
    }
}
