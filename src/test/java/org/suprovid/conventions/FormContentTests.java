package org.suprovid.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the domain demands of single forms, asked as the person at the form would meet it. */
class FormContentTests {

    /** R-PLAN-12. */
    @Test
    void planLineTakesAResultWithQualityOrAReasonNeverBoth() {
        var form = FormFile.named("line-result");
        assertThat(form.asked(Map.of("lineOutcome", "DONE")))
                .contains("result", "resultDate", "quality")
                .doesNotContain("nonReceiptReason", "newDue", "cancelReason");
        assertThat(form.asked(Map.of("lineOutcome", "NOT_RECEIVED")))
                .contains("nonReceiptReason")
                .doesNotContain("result", "quality", "means");
        assertThat(form.field("quality").required()).isTrue();
        assertThat(form.field("nonReceiptReason").required()).isTrue();
    }

    @Test
    void movedPlanLineNeedsItsNewDateAndWhy() {
        var form = FormFile.named("line-result");
        assertThat(form.asked(Map.of("lineOutcome", "MOVED"))).contains("newDue", "moveReason");
        assertThat(List.of(form.field("newDue"), form.field("moveReason"))).allMatch(FormField::required);
    }

    /** R-12S-01c. */
    @Test
    void firstContactMustExplainServicesAndFindOutTheTargetGroup() {
        var form = FormFile.named("first-contact");
        assertThat(List.of(form.field("servicesExplained"), form.field("targetGroupEstablished")))
                .allMatch(field -> field.is("checkbox") && field.required());
    }

    @Test
    void whoDeclinesIsNotAskedHowToEnter() {
        var form = FormFile.named("first-contact");
        assertThat(form.asked(Map.of("agrees", "NO"))).doesNotContain("entryStatus", "agreedOn");
        assertThat(form.asked(Map.of("agrees", "YES"))).contains("entryStatus", "agreedOn");
    }

    /** R-CARD-09. */
    @ParameterizedTest
    @CsvSource({"ELDERLY_RESIDENT,DISABLED_RESIDENT,false", "ELDERLY_RESIDENT,PWID,true", "SW,PWID,true"})
    void residentsOfAHomeAreNotAskedAboutDrugsAndSexuality(String one, String other, boolean asked) {
        var questions = FormFile.named("client-card").asked(Map.of("groups", List.of(one, other)));
        assertThat(questions.contains("drugUse")).isEqualTo(asked);
        assertThat(questions.contains("sexuallyActive")).isEqualTo(asked);
    }

    @Test
    void clientCardAsksForDetailsOnlyWhereThereAreSome() {
        var form = FormFile.named("client-card");
        assertThat(form.asked(Map.of("drugUse", "NEVER", "sexuallyActive", "NOT_DISCUSSED")))
                .doesNotContain("substances", "ost", "condomRegular", "ostSite");
    }

    /** Level 2 of the card's sections 4, 5 and 6. */
    @Test
    void healthAndIntimateAnswersAreMarkedAsSpecial() {
        var form = FormFile.named("client-card");
        assertThat(List.of("drugUse", "ost", "sexWork", "coercion", "pregnancy", "chronicIllness", "groups"))
                .allMatch(key -> form.field(key)
                        .node()
                        .at("/properties/sensitive")
                        .asText()
                        .equals("2"));
        assertThat(form.field("healthFacts", "provenance").options()).containsExactly("SELF_REPORTED", "VERIFIED");
    }

    /** R-7S-02a, R-7S-02b. */
    @Test
    void assessmentSeesEachNeedFromTwoSidesAndFillsTheSixFields() {
        var form = FormFile.named("primary-assessment");
        assertThat(List.of("recognised", "kind", "equivalent", "domain"))
                .allMatch(key -> form.field("needs", key).required());
        assertThat(List.of("initiative", "request", "goal", "problemAreas", "clientResources", "organisationResources"))
                .allMatch(key -> form.field(key).required());
    }

    /** R-PLAN-04, R-GEN-03, R-PLAN-10. */
    @Test
    void everyPlanLineHasItsNeedToolDateAndSomebodyWhoAnswersForIt() {
        for (var form : List.of("service-plan", "plan-review")) {
            for (var list : List.of("km1", "km2")) {
                assertThat(List.of("needId", "tool", "due", "responsibleKind"))
                        .allMatch(key -> FormFile.named(form).field(list, key).required());
            }
            assertThat(FormFile.named(form).field("km2", "partner").required()).isTrue();
        }
    }

    /** R-CONF-03: what was done, and with what result, is read under the same rule as the plan. */
    @Test
    void whatWasDoneForAPersonIsSensitive() {
        assertThat(FormFile.named("line-result").field("result").sensitive()).isEqualTo("2");
        assertThat(FormFile.named("closure-summary")
                        .field("activities", "activity")
                        .sensitive())
                .isEqualTo("2");
        assertThat(FormFile.named("new-problem").field("description").sensitive())
                .isEqualTo("2");
        assertThat(FormFile.named("solution-focused-counselling")
                        .field("ways", "way")
                        .sensitive())
                .isEqualTo("2");
    }

    /** R-7S-07, R-7S-07a. */
    @Test
    void closureHasElevenOutcomesAndTwoPlainQuestions() {
        var form = FormFile.named("closure-summary");
        assertThat(form.field("closureOutcome").options()).hasSize(11);
        assertThat(List.of("problemSolved", "independent"))
                .allMatch(key -> form.field(key).decides());
        assertThat(form.asked(Map.of("closureOutcome", "DIED")))
                .doesNotContain("problemSolved", "independent", "clientView", "returnInvited");
    }
}
