package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is written into the forms of a referral, the same in every story: accompanied, served, checked. */
final class ReferralAnswers {

    private ReferralAnswers() {}

    /** Answers to the form of a task, as of the day it is filled; none for tasks of other things. */
    static Map<String, Object> of(String key, LocalDate today) {
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
