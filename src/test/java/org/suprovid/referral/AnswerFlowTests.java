package org.suprovid.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suprovid.platform.FieldError;

/** One thing per page: what follows what, what holds somebody up, and what is not carried along. */
class AnswerFlowTests {

    private static final LocalDate ISSUED = LocalDate.of(2004, 8, 12);
    private final Clock clock = Clock.fixed(Instant.parse("2004-08-14T09:00:00Z"), ZoneId.of("Europe/Kyiv"));
    private final AnswerFlow flow = new AnswerFlow(new AnswerRules(clock));

    @Test
    void whoSaysNothingStaysAndIsTold() {
        AnswerFlow.Turn turn = turn("CAME", "NEXT", Map.of());
        assertThat(turn.step()).isEqualTo(AnswerStep.CAME);
        assertThat(turn.errors()).extracting(FieldError::path).containsExactly("came");
    }

    @ParameterizedTest
    @CsvSource({"SERVED,SERVED", "IN_PROGRESS,SERVED", "NOT_YET,AHEAD", "REFUSED,REFUSED"})
    void whatWasDoneDecidesWhatIsAskedNext(String outcome, AnswerStep next) {
        assertThat(turn("VISIT", "NEXT", Map.of("came", "YES", "receivedOn", "2004-08-13", "outcome", outcome))
                        .step())
                .isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-08-13", "13.08.2004", "13.8.2004", " 13.8.2004"})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        AnswerForm form = form("VISIT", "NEXT", Map.of("came", "YES", "receivedOn", typed, "outcome", "SERVED"));
        assertThat(form.given().receivedOn()).isEqualTo(LocalDate.of(2004, 8, 13));
    }

    @ParameterizedTest
    @CsvSource({
        "31.2.2004,answer.error.date",
        "yesterday,answer.error.date",
        "15.8.2004,answer.error.future",
        "11.8.2004,answer.error.early",
        "'',answer.error.day"
    })
    void aDayThatCannotBeIsExplained(String typed, String error) {
        AnswerFlow.Turn turn = turn("VISIT", "NEXT", Map.of("came", "YES", "receivedOn", typed, "outcome", "NOT_YET"));
        assertThat(turn.step()).isEqualTo(AnswerStep.VISIT);
        assertThat(turn.errors()).extracting(FieldError::code).containsExactly(error);
    }

    @Test
    void servedNeedsWhoServed() {
        Map<String, String> visit = Map.of("came", "YES", "receivedOn", "13.8.2004", "outcome", "SERVED");
        assertThat(turn("SERVED", "NEXT", visit).errors())
                .extracting(FieldError::path)
                .containsExactly("servedBy");
    }

    @Test
    void aCompleteAnswerIsTakenIn() {
        AnswerForm form = form("CHECK", "SEND", served());
        assertThat(flow.turn(form, ISSUED).complete()).isTrue();
        AnswerGiven given = form.given();
        assertThat(given.servedOn()).isEqualTo(LocalDate.of(2004, 8, 13));
        assertThat(given.servedBy()).isEqualTo("Иванова С. В.");
    }

    @Test
    void whoSkipsPagesIsLedBackToWhatIsMissing() {
        assertThat(turn("CHECK", "SEND", Map.of("came", "YES", "outcome", "SERVED"))
                        .step())
                .isEqualTo(AnswerStep.VISIT);
        assertThat(turn("CHECK", "SEND", Map.of()).step()).isEqualTo(AnswerStep.CAME);
        assertThat(turn("nonsense", "SEND", Map.of("came", "MAYBE")).complete()).isFalse();
    }

    @Test
    void whatBelongsToAnotherWayIsLeftBehind() {
        AnswerForm form = form(
                "CHECK",
                "SEND",
                Map.of("came", "NO", "receivedOn", "13.8.2004", "outcome", "SERVED", "servedBy", "somebody"));
        AnswerGiven given = form.given();
        assertThat(flow.turn(form, ISSUED).complete()).isTrue();
        assertThat(given)
                .isEqualTo(
                        new AnswerGiven(false, null, null, null, Reasons.CLIENT_NO_SHOW, null, null, null, null, null));
    }

    @Test
    void backLeadsAlongTheSameWay() {
        assertThat(turn("CHECK", "BACK", served()).step()).isEqualTo(AnswerStep.SERVED);
        assertThat(turn("SERVED", "BACK", served()).step()).isEqualTo(AnswerStep.VISIT);
        assertThat(turn("CAME", "BACK", Map.of()).step()).isEqualTo(AnswerStep.CAME);
    }

    @Test
    void anotherLanguageIsTheSamePageOnceMore() {
        AnswerFlow.Turn turn = turn("VISIT", null, Map.of("came", "YES"));
        assertThat(turn.step()).isEqualTo(AnswerStep.VISIT);
        assertThat(turn.errors()).isEmpty();
    }

    @Test
    void tooManyWordsAreNotTaken() {
        Map<String, String> much = Map.of(
                "came",
                "YES",
                "receivedOn",
                "13.8.2004",
                "outcome",
                "REFUSED",
                "refusalReason",
                "QUEUE",
                "result",
                "я".repeat(1001));
        assertThat(turn("REFUSED", "NEXT", much).errors())
                .extracting(FieldError::code)
                .containsExactly("answer.error.long");
    }

    @Test
    void onlyReasonsOfTheListAreTaken() {
        Map<String, String> refused =
                Map.of("came", "YES", "receivedOn", "13.8.2004", "outcome", "REFUSED", "refusalReason", "'; DROP");
        assertThat(turn("CHECK", "SEND", refused).errors())
                .extracting(FieldError::path)
                .isEqualTo(List.of("refusalReason"));
    }

    private static Map<String, String> served() {
        return Map.of("came", "YES", "receivedOn", "13.8.2004", "outcome", "SERVED", "servedBy", " Иванова  С. В.");
    }

    private AnswerFlow.Turn turn(String step, String go, Map<String, String> fields) {
        return flow.turn(form(step, go, fields), ISSUED);
    }

    private static AnswerForm form(String step, String go, Map<String, String> fields) {
        return new AnswerForm(
                fields.get("came"),
                fields.get("receivedOn"),
                fields.get("outcome"),
                fields.get("servedBy"),
                fields.get("position"),
                fields.get("refusalReason"),
                fields.get("result"),
                fields.get("nextVisitOn"),
                fields.get("furtherTo"),
                step,
                go,
                "proof");
    }
}
