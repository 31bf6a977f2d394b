package org.suprovid.demo;

import java.util.Map;

/**
 * What happens to one invented person.
 *
 * @param daysAgo when the request was made
 * @param stop how far the story goes
 * @param need domain of the request
 */
record Story(
        String surname,
        String givenName,
        String gender,
        int birthYear,
        String group,
        int daysAgo,
        Stop stop,
        String need,
        String request) {

    private static final int REASSESSED_AFTER = 180;

    /** Where a demo case stands today. */
    enum Stop {
        REQUEST_OPEN,
        NOT_TARGET_GROUP,
        DECLINED,
        ONE_TIME,
        CARD,
        CONSENT,
        ASSESSMENT,
        COUNSELLING,
        PLAN,
        AGREEMENT,
        CARRYING_OUT,
        PLAN_MOVED,
        MONITORED,
        REVIEW_DUE,
        REVIEWED,
        CLOSING,
        CLOSED_SOLVED,
        CLOSED_MOVED,
        WITHDRAWN,
        INTAKE,
        MODEL,
        FULL_ASSESSMENT,
        FULL_PLAN,
        QUESTIONNAIRE,
        LOOKING_BACK,
        RENEWED;

        /** Whether the story stands when it comes to this task. */
        boolean waitsAt(String key) {
            return switch (key) {
                case "UserTask_FirstContact" -> this == REQUEST_OPEN;
                case "UserTask_OpenClientCard" -> this == CARD;
                case "UserTask_SignConsent" -> this == CONSENT;
                case "UserTask_AssessNeeds" -> this == ASSESSMENT;
                case "UserTask_SolutionFocusedCounselling" -> this == COUNSELLING;
                case "UserTask_DraftServicePlan" -> this == PLAN;
                case "UserTask_AgreePlan" -> this == AGREEMENT;
                case "UserTask_ReviewPlan" -> this == REVIEW_DUE || this == FULL_PLAN;
                case "UserTask_HoldBriefIntake" -> this == INTAKE;
                case "UserTask_ChooseModel" -> this == MODEL;
                case "UserTask_AssessFully" -> this == FULL_ASSESSMENT;
                case "UserTask_TypeInQuestionnaire" -> this == QUESTIONNAIRE;
                case "UserTask_Reassess" -> this == LOOKING_BACK;
                case "UserTask_SummariseClosure" -> this == CLOSING;
                default -> false;
            };
        }
    }

    boolean reaches(Stop other) {
        return stop.ordinal() >= other.ordinal();
    }

    boolean isResident() {
        return group.equals(Residents.GROUP);
    }

    /** Whether it began so long ago that a reassessment has come or comes. */
    boolean isLongServed() {
        return daysAgo > REASSESSED_AFTER;
    }

    /** Whether a crisis comes over it: in each programme one story tells of one. */
    boolean crisis() {
        return stop == Stop.MONITORED && need.equals("PSYCHOLOGICAL");
    }

    /** Whether those who help meet about it: one story tells of a conference. */
    boolean conference() {
        return stop == Stop.MONITORED && need.equals("MEDICAL");
    }

    String name() {
        return surname + " " + givenName;
    }

    Map<String, Object> need(String recognised, String kind) {
        return Map.of(
                "description",
                request,
                "domain",
                need,
                "recognised",
                recognised,
                "kind",
                kind,
                "equivalent",
                "RATIONAL",
                "remains",
                "YES");
    }
}
