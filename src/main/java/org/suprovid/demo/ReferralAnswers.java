package org.suprovid.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written into the forms of a referral: accompanied, served and checked, unless the story goes another way. */
final class ReferralAnswers {

    private ReferralAnswers() {}

    /** Whose visit did not happen, and is to be planned anew. */
    private static final String STAYED_AWAY = "Ткачук";
    /** Who was served and has not said yet how it was: the line of the plan waits for the mark. */
    private static final String WITHOUT_MARK = "Мельничук";
    /** Whose life has changed as wanted. */
    private static final String CHANGED = "Іваненко";
    /** Who wants no checks. */
    private static final String NO_CHECKS = "Бойчук";

    /** Answers to the form of a task, as of the day it is filled; none for tasks of other things. */
    static Map<String, Object> of(String key, Story story, LocalDate today) {
        Map<String, Object> answers = new HashMap<>(usual(key, today));
        if (key.equals("UserTask_RecordAnswer") && story.surname().equals(STAYED_AWAY)) {
            return Map.of("visitOutcome", "NO_SHOW", "channel", "PHONE", "refusalReason", "TRANSPORT");
        }
        if (key.equals("UserTask_RecordAnswer") && story.surname().equals(WITHOUT_MARK)) {
            answers.remove("qualityClient");
        }
        if (key.equals("UserTask_MakeCheck") && story.surname().equals(CHANGED)) {
            answers.putAll(Map.of("changeCode", "TREATMENT_BEGUN", "wantedChange", "YES", "satisfaction", "5"));
        }
        if (key.equals("UserTask_IssueReferral") && story.surname().equals(NO_CHECKS)) {
            answers.put("choice", "NO");
        }
        return answers;
    }

    private static Map<String, Object> usual(String key, LocalDate today) {
        return switch (key) {
            case "UserTask_IssueReferral" -> slip(today);
            case "UserTask_AccompanyClient", "UserTask_WriteAccompaniment" -> accompaniment(today);
            case "UserTask_RecordAnswer" -> answer(today);
            case "UserTask_MakeCheck" -> check(today);
            default -> Map.of();
        };
    }

    private static Map<String, Object> slip(LocalDate today) {
        return Map.ofEntries(
                Map.entry("slipOutcome", "ISSUED"),
                Map.entry("introduced", true),
                Map.entry("crisis", "NO"),
                Map.entry("agreementReason", "AGREEMENT_BEING_MADE"),
                Map.entry("way", "ACCOMPANIMENT"),
                Map.entry("appointmentOn", today.plusDays(3).toString()),
                Map.entry("bring", "Документ, що посвідчує особу"),
                Map.entry("dataConsent", "YES"),
                Map.entry("feedbackConsent", "YES"),
                Map.entry("discreet", "YES"),
                Map.entry("checksExplained", true),
                Map.entry("choice", "YES"));
    }

    private static Map<String, Object> accompaniment(LocalDate today) {
        return Map.of(
                "actions",
                List.of("TRAVELLED", "WAITED_FOR_END", "IMPRESSIONS_ASKED"),
                "startedOn",
                today.toString(),
                "minutes",
                90,
                "visitHappened",
                "YES",
                "mood",
                "4");
    }

    private static Map<String, Object> answer(LocalDate today) {
        return Map.of(
                "visitOutcome",
                "SERVED",
                "channel",
                "PHONE",
                "receivedOn",
                today.toString(),
                "servedOn",
                today.toString(),
                "result",
                "Консультацію надано, домовлено про наступні кроки",
                "qualityClient",
                "4");
    }

    private static Map<String, Object> check(LocalDate today) {
        return Map.of(
                "checkOutcome",
                "RESOLVED",
                "madeOn",
                today.toString(),
                "checkWay",
                "PHONE",
                "usedSlip",
                "YES",
                "changeCode",
                "NONE_YET",
                "offers",
                List.of("NONE_NEEDED"),
                "choice",
                "YES");
    }
}
