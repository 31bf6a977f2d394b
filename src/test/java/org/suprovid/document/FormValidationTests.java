package org.suprovid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suprovid.document.FormValidation.Validated;
import org.suprovid.platform.FieldError;

class FormValidationTests {

    private static final FormSchema FORM = FormSchema.parse(
            """
            {"id": "trial", "components": [
              {"type": "text", "id": "T", "text": "Words"},
              {"type": "group", "id": "G", "label": "Group", "components": [
                {"type": "textfield", "id": "F1", "key": "name", "label": "Name",
                 "validate": {"required": true, "minLength": 2, "maxLength": 10, "pattern": "^[^<]*$"}},
                {"type": "number", "id": "F2", "key": "age", "label": "Age", "decimalDigits": 0,
                 "validate": {"min": 0, "max": 120}}]},
              {"type": "radio", "id": "F3", "key": "agrees", "label": "Agrees", "properties": {"decision": "true"},
               "values": [{"value": "YES", "label": "Yes"}, {"value": "NO", "label": "No"}]},
              {"type": "datetime", "subtype": "date", "id": "F4", "key": "agreedOn", "dateLabel": "Agreed on",
               "validate": {"required": true}, "conditional": {"hide": "=if agrees = \\"YES\\" then false else true"}},
              {"type": "checklist", "id": "F5", "key": "needs", "label": "Needs", "valuesKey": "offeredNeeds"},
              {"type": "checkbox", "id": "F6", "key": "told", "label": "Told", "validate": {"required": true}},
              {"type": "textfield", "id": "F7", "key": "mail", "label": "Mail",
               "validate": {"maxLength": 60, "validationType": "email"}},
              {"type": "number", "id": "F8", "key": "quota", "label": "Quota", "decimalDigits": 2,
               "properties": {"decision": "true"}, "validate": {"min": 0, "max": 9}},
              {"type": "dynamiclist", "id": "L", "path": "km2", "label": "Lines", "components": [
                {"type": "select", "id": "F9", "key": "way", "label": "Way", "validate": {"required": true},
                 "values": [{"value": "PHONE", "label": "By phone"}, {"value": "SLIP", "label": "With a slip"}]},
                {"type": "datetime", "subtype": "date", "id": "F10", "key": "due", "dateLabel": "Due",
                 "validate": {"required": true}, "conditional": {"hide": "=this.way = null or this.way = \\"PHONE\\""}}]}
            ]}"""
                    .getBytes(StandardCharsets.UTF_8));

    private final Map<String, Object> answers = new HashMap<>(Map.of("name", "Оля", "told", true));

    private Validated validated() {
        Map<String, List<Option>> offered = Map.of("offeredNeeds", List.of(new Option("17", "Housing")));
        return FormValidation.validate(FORM, answers, offered, LocalDate.of(2026, 11, 1));
    }

    private List<FieldError> errors() {
        return validated().errors();
    }

    @Test
    void answersThatFitAreTakenWithTheirTypes() {
        answers.putAll(Map.of("age", 30.0, "agrees", "YES", "agreedOn", "2026-10-30", "needs", List.of("17", "17")));
        answers.put("name", "  Оля\r\n");
        answers.put("mail", "");

        assertThat(errors()).isEmpty();
        assertThat(validated().cleaned())
                .isEqualTo(Map.of(
                        "name",
                        "Оля",
                        "told",
                        true,
                        "age",
                        30L,
                        "agrees",
                        "YES",
                        "agreedOn",
                        "2026-10-30",
                        "needs",
                        List.of("17")));
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        answers.clear();
        answers.put("told", false);

        assertThat(errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(tuple("name", "document.error.required"), tuple("told", "document.error.required"));
    }

    @Test
    void undeclaredKeysAreRefusedAndNotRepeated() {
        answers.put("caseManager", "7");
        answers.put("km2", List.of(Map.of("way", "PHONE", "<b>", 1)));

        assertThat(errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("", "document.error.unknown"), tuple("km2[0]", "document.error.unknown"));
        assertThat(validated().cleaned().toString()).doesNotContain("caseManager", "<b>");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            textBlock =
                    """
            name,   x,                 document.error.tooShort
            name,   0123456789x,       document.error.tooLong
            name,   a<script>,         document.error.pattern
            name,   a\u0000b,          document.error.unreadable
            name,   a\ud800b,          document.error.unreadable
            age,    12,                document.error.type
            agrees, MAYBE,             document.error.option
            needs,  17,                document.error.type
            told,   true,              document.error.type
            mail,   nobody,            document.error.email
            km2,    PHONE,             document.error.type
            """)
    void textsThatDoNotFitAreRefused(String key, String text, String code) {
        answers.put(key, text);

        assertThat(errors()).extracting(FieldError::path, FieldError::code).containsExactly(tuple(key, code));
        assertThat(errors())
                .flatExtracting(error -> Arrays.asList(error.args()))
                .extracting(String::valueOf)
                .noneMatch(said -> said.contains(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, min",
        "121, max",
        "1.5, integer",
        "1e400, number",
        "1e999999999, number",
        "-1e-999999999, number",
        "99999999999999999999, number"
    })
    void numbersThatDoNotFitAreRefused(java.math.BigDecimal number, String code) {
        answers.put("age", number);

        assertThat(errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(tuple("age", "document.error." + code));
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            answers.put("age", number);
            assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.number");
        }
        answers.put("age", null);
        answers.put("quota", 1.234);
        assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.decimals");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "2026-2-3", "30.10.2026", "1026-01-01", "+999999999-01-01", "2026-10-30T00:00", "today"})
    void datesThatAreNoneAreRefused(String date) {
        answers.putAll(Map.of("agrees", "YES", "agreedOn", date));

        assertThat(errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(tuple("agreedOn", "document.error.date"));
    }

    @Test
    void aHiddenFieldIsNeitherRequiredNorTaken() {
        answers.putAll(Map.of("agrees", "NO", "agreedOn", "2026-10-30"));
        assertThat(errors()).isEmpty();
        assertThat(validated().cleaned()).doesNotContainKey("agreedOn");

        answers.put("agreedOn", List.of("junk"));
        assertThat(errors()).isEmpty();

        answers.put("agrees", "YES");
        assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.type");
    }

    @Test
    void whatAHiddenAnswerWouldHideIsStillAsked() {
        FormSchema chain = FormSchema.parse(
                """
                {"id": "chain", "components": [
                  {"type": "checkbox", "id": "C", "key": "c", "label": "C", "conditional": {"hide": "=b = true"}},
                  {"type": "checkbox", "id": "B", "key": "b", "label": "B", "conditional": {"hide": "=a = true"}},
                  {"type": "checkbox", "id": "A", "key": "a", "label": "A"}]}"""
                        .getBytes(StandardCharsets.UTF_8));
        Map<String, Boolean> all = Map.of("a", true, "b", true, "c", true);

        assertThat(FormValidation.validate(chain, all, Map.of(), LocalDate.MAX).cleaned())
                .isEqualTo(Map.of("a", true, "c", true));
    }

    @Test
    void rowsAreCheckedEachByItself() {
        answers.put(
                "km2",
                Arrays.asList(
                        Map.of("way", "PHONE", "due", "junk"),
                        Map.of("way", "SLIP"),
                        Map.of(),
                        null,
                        Map.of("way", "SLIP", "due", "2026-12-01")));

        assertThat(errors())
                .extracting(FieldError::path, FieldError::code)
                .containsExactly(
                        tuple("km2[1].due", "document.error.required"),
                        tuple("km2[2].way", "document.error.required"),
                        tuple("km2[3].way", "document.error.required"));
    }

    @Test
    void tooMuchIsRefusedAtOnce() {
        answers.put("km2", Collections.nCopies(51, Map.of("way", "PHONE")));
        assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.rows");

        answers.put("km2", Collections.nCopies(300_000, Map.of()));
        assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.size");

        Object deep = "x";
        for (int i = 0; i < 5000; i++) {
            deep = List.of(deep);
        }
        answers.put("km2", deep);
        assertThat(errors()).extracting(FieldError::code).containsExactly("document.error.size");
    }

    @Test
    void declaredDecisionsAndNoOthersReachTheDiagram() {
        answers.putAll(Map.of("agrees", "NO", "quota", 2.50));

        Map<String, Object> decisions = Decisions.of(FORM, validated().cleaned());

        assertThat(decisions).isEqualTo(Map.of("agrees", "NO", "quota", 2.5));
        answers.remove("agrees");
        assertThat(Decisions.of(FORM, validated().cleaned())).containsEntry("agrees", null);
    }

    @Test
    void aCarelessPatternCostsItsFieldAndNotTheServer() {
        FormSchema careless = FormSchema.parse(
                """
                {"id": "careless", "components": [{"type": "textfield", "id": "F", "key": "a", "label": "A",
                  "validate": {"maxLength": 4000, "pattern": "^(a+)+$"}}]}"""
                        .getBytes(StandardCharsets.UTF_8));

        Validated result = FormValidation.validate(
                careless, Map.of("a", "a".repeat(3999) + "!"), Map.of(), LocalDate.of(2026, 1, 1));

        assertThat(result.errors()).extracting(FieldError::code).containsExactly("document.error.pattern");
    }

    @Test
    void answersAreReadByTypeAndPath() {
        answers.put("km2", List.of(Map.of(), Map.of("way", "SLIP", "due", "2026-12-01")));
        Answers read = new Answers(Map.of("age", 30L, "km2", answers.get("km2"), "needs", List.of("17")));

        assertThat(read.integer("age")).isEqualTo(30);
        assertThat(read.codes("needs")).containsExactly("17");
        assertThat(read.rows("km2")).singleElement().satisfies(row -> {
            assertThat(row.is("way", "SLIP")).isTrue();
            assertThat(row.date("due")).isEqualTo("2026-12-01");
            assertThat(row.path("due")).isEqualTo("km2[1].due");
        });
        assertThat(read.text("nothing")).isNull();
        assertThat(read.rows("nothing")).isEmpty();
    }
}
