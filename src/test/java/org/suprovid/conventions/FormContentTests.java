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

    /** R-LESSON-07. */
    @Test
    void consentIsTalkedOverPointByPointBeforeItIsSigned() {
        var form = FormFile.named("consent");
        assertThat(List.of(
                        "advantagesExplained",
                        "roleExplained",
                        "durationExplained",
                        "confidentialityExplained",
                        "rulesExplained",
                        "questionsAnswered"))
                .allMatch(
                        key -> form.field(key).is("checkbox") && form.field(key).required());
        assertThat(form.field("consentOn").required()).isTrue();
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

    /** R-7S-02c, R-DOC-09. */
    @Test
    void counsellingSortsArgumentsAndScalesWaysUntilTheRequestIsWorded() {
        var form = FormFile.named("solution-focused-counselling");
        assertThat(List.of(
                        form.field("sessionOn"),
                        form.field("clientType"),
                        form.field("arguments", "argument"),
                        form.field("arguments", "direction"),
                        form.field("arguments", "sort"),
                        form.field("ways", "way"),
                        form.field("ways", "readiness"),
                        form.field("requestWording")))
                .allMatch(FormField::required);
        assertThat(form.field("arguments", "direction").options()).containsExactly("DOES", "DOES_NOT");
        assertThat(form.field("arguments", "sort").options()).containsExactly("LIMITATION", "PROBLEM");
        assertThat(form.field("clientType").options()).containsExactly("VISITOR", "COMPLAINANT", "CUSTOMER");
        assertThat(form.asked(Map.of("requestClear", "YES")))
                .contains("requestWording", "steps", "miracle", "exceptions", "homework")
                .doesNotContain("stillUnclear");
        assertThat(form.asked(Map.of("requestClear", "NO")))
                .contains("stillUnclear")
                .doesNotContain("requestWording", "steps");
    }

    /** R-DOC-01: number and end of a row are the register's own. */
    @Test
    void theRegisterTellsWhoCameWithWhatAndWhatBecameOfIt() {
        var form = FormFile.named("request-registration");
        assertThat(form.asked(Map.of("firstHelpGiven", "PARTLY", "contactKind", "RETURNING", "passedTo", "PARTNER")))
                .contains(
                        "receivedOn",
                        "takenBy",
                        "channel",
                        "personName",
                        "previousCard",
                        "reason",
                        "firstHelp",
                        "passedToPartner",
                        "followUpOn",
                        "resultNote")
                .doesNotContain("passedToStaff");
        assertThat(form.asked(Map.of("firstHelpGiven", "NO", "contactKind", "NEW", "passedTo", "NOBODY")))
                .doesNotContain("firstHelp", "previousCard", "passedToPartner", "passedToStaff");
        assertThat(List.of("receivedOn", "channel", "contactKind", "reason", "firstHelpGiven", "firstHelp", "passedTo"))
                .allMatch(key -> form.field(key).required());
    }

    /** R-DOC-03. */
    @Test
    void theSheetOfOneTimeServicesTellsWhatWasGivenToWhom() {
        var form = FormFile.named("one-time-service");
        assertThat(form.asked(Map.of()))
                .contains("cardNumber", "means", "worker", "note")
                .doesNotContain("km1", "km2");
        assertThat(List.of("servedOn", "place", "personCode", "givenServices", "invitedToProgramme"))
                .allMatch(key -> form.field(key).required());
        assertThat(List.of("item", "quantity"))
                .allMatch(key -> form.field("means", key).required());
        assertThat(form.field("invitedToProgramme").options()).containsExactly("YES", "NO", "REFUSED");
    }

    /** R-DOC-30. */
    @Test
    void closureTellsWhatWasDoneWithWhichResult() {
        var form = FormFile.named("closure-summary");
        assertThat(form.field("overview").required()).isTrue();
        assertThat(List.of("activity", "result"))
                .allMatch(key -> form.field("activities", key).required());
        assertThat(form.asked(Map.of("closureOutcome", "SOLVED_INDEPENDENT", "checksExplained", "YES")))
                .contains(
                        "ladderAtStart",
                        "ladderAtEnd",
                        "clientView",
                        "caseManagerView",
                        "checksExplainedOn",
                        "returnInvited",
                        "returnInvitation");
        assertThat(form.asked(Map.of("closureOutcome", "TRANSFERRED"))).contains("transferredTo", "outcomeNote");
        assertThat(form.asked(Map.of("closureOutcome", "MOVED_AWAY"))).doesNotContain("transferredTo");
    }
}
