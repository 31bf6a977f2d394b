package org.suprovid.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suprovid.demo.Story.Stop;

/** What is written at the first meetings of one story: the request, what was agreed to, the card. */
record IntakeAnswers(Story story) {

    Map<String, Object> of(String key, LocalDate today) {
        return switch (key) {
            case "UserTask_RegisterRequest" -> register(today);
            case "UserTask_FirstContact" -> firstContact();
            case "UserTask_OpenOneTimeCard" -> oneTimeCard();
            default -> card(today);
        };
    }

    private Map<String, Object> oneTimeCard() {
        return Map.of(
                "clientName",
                story.name(),
                "gender",
                story.gender(),
                "birthYear",
                story.birthYear(),
                "groups",
                List.of(story.group()),
                "request",
                story.request());
    }

    /** Whoever has only asked is asked again in two days (R-DOC-01). */
    private Map<String, Object> register(LocalDate today) {
        Map<String, Object> answers = new HashMap<>(asked());
        if (story.stop() == Stop.REQUEST_OPEN) {
            answers.put("followUpOn", today.plusDays(2).toString());
        }
        return answers;
    }

    private Map<String, Object> asked() {
        return Map.of(
                "channel",
                "VISIT",
                "initiative",
                "CLIENT",
                "personName",
                story.name(),
                "contactKind",
                "NEW",
                "contact",
                phone(),
                "reason",
                story.request(),
                "requestDomain",
                story.need(),
                "urgent",
                "NO",
                "firstHelpGiven",
                "NO",
                "passedTo",
                "NOBODY");
    }

    private String phone() {
        return "+38050" + String.format("%07d", Math.floorMod(story.name().hashCode(), 10_000_000));
    }

    private Map<String, Object> firstContact() {
        boolean group = story.stop() != Stop.NOT_TARGET_GROUP;
        boolean agrees = story.stop() != Stop.DECLINED && group;
        return Map.of(
                "groups",
                group ? List.of(story.group()) : List.of(),
                "agrees",
                agrees ? "YES" : "NO",
                "entryStatus",
                story.stop() == Stop.ONE_TIME ? "ONE_TIME" : "PROGRAMME",
                "servicesExplained",
                true,
                "targetGroupEstablished",
                true,
                "age",
                2026 - story.birthYear());
    }

    /** Whose story stands at the consent has not signed it with the card. */
    private Map<String, Object> card(LocalDate today) {
        return Map.of(
                "surname",
                story.surname(),
                "givenName",
                story.givenName(),
                "gender",
                story.gender(),
                "birthDate",
                story.birthYear() + "-05-14",
                "groups",
                List.of(story.group()),
                "contacts",
                List.of(Map.of("kind", "PHONE", "value", phone())),
                "request",
                story.request(),
                "atFirstMeeting",
                "YES",
                "consentOn",
                story.stop() == Stop.CONSENT ? "" : today.toString());
    }
}
