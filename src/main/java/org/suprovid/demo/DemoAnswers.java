package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suprovid.demo.Story.Stop;

/**
 * What is written into the forms of one story, as far as it matters; the rest is filled in by the form itself.
 *
 * @param partner id of who gives the service that is needed
 */
record DemoAnswers(Story story, String partner) {

    /** Answers to the form of a task, as of the day it is filled. */
    Map<String, Object> of(String key, LocalDate today) {
        return switch (key) {
            case "UserTask_RegisterRequest",
                    "UserTask_FirstContact",
                    "UserTask_OpenOneTimeCard",
                    "UserTask_OpenClientCard" -> new IntakeAnswers(story).of(key, today);
            case "UserTask_AssessNeeds" -> assessment();
            case "UserTask_SolutionFocusedCounselling" -> counselling();
            case "UserTask_DraftServicePlan" -> plan(today);
            case "UserTask_AgreePlan" -> Map.of("planAgreed", "YES", "way", "SIGNATURE");
            case "UserTask_RecordLineResult" -> line(today);
            case "UserTask_ReviewPlan" -> Map.of("reviewDecision", "CONTINUE", "agreedWay", "ORAL");
            case "UserTask_SummariseClosure" -> closure();
            case "UserTask_SignClosure" -> Map.of("closureSigned", "YES");
            case "UserTask_MakeCrisisPlan",
                    "UserTask_ReachClient",
                    "UserTask_PlanResponse",
                    "UserTask_RecordCrisis" -> CrisisAnswers.of(key, today);
            default -> ReferralAnswers.of(key, story, today);
        };
    }

    String words() {
        return "Розмова відбулася спокійно, домовилися про наступний крок.";
    }

    Map<String, Object> contact(boolean leaving) {
        return Map.of(
                "reached",
                "YES",
                "way",
                "FACE_INDIVIDUAL",
                "monitoringDecision",
                leaving ? "EXIT" : "CONTINUE",
                "clientWords",
                "«Справи рухаються, дякую, що не забуваєте».");
    }

    private Map<String, Object> assessment() {
        return Map.of(
                "initiative",
                "CLIENT",
                "request",
                story.request(),
                "goal",
                "Стати на ноги й обходитися без програми",
                "readiness",
                6,
                "riskViolence",
                "NO",
                "riskSuicide",
                "NO",
                "riskOverdose",
                "NO",
                "riskHomelessness",
                "NO",
                "needs",
                List.of(story.need("YES", "SUBJECTIVE")));
    }

    private Map<String, Object> counselling() {
        return Map.of(
                "requestClear",
                "YES",
                "requestWording",
                story.request(),
                "arguments",
                List.of(Map.of("argument", "Хоче змін заради родини", "direction", "DOES", "sort", "PROBLEM")),
                "ways",
                List.of(Map.of("way", "Піти разом на першу зустріч", "readiness", 7)));
    }

    private Map<String, Object> plan(LocalDate today) {
        String soon = today.plusDays(14).toString();
        String later = today.plusDays(120).toString();
        return Map.of(
                "requestClear",
                "YES",
                "goal",
                "Отримати допомогу за запитом і знати, куди звертатися далі",
                "km1",
                List.of(Map.of(
                        "measure",
                        "Інформаційна бесіда",
                        "responsibleKind",
                        "CASE_MANAGER",
                        "due",
                        soon,
                        "tool",
                        "COUNSELLING",
                        "toolReason",
                        "Людина хоче зрозуміти свої варіанти")),
                "km2",
                List.of(Map.of(
                        "service",
                        story.need(),
                        "partner",
                        partner,
                        "way",
                        "ACCOMPANIMENT",
                        "responsibleKind",
                        "CASE_MANAGER",
                        "due",
                        later,
                        "tool",
                        "ACCOMPANIMENT",
                        "toolReason",
                        "Разом спокійніше")));
    }

    private Map<String, Object> line(LocalDate today) {
        return story.stop() == Stop.PLAN_MOVED
                ? Map.of(
                        "lineOutcome",
                        "MOVED",
                        "newDue",
                        today.plusDays(16).toString(),
                        "moveReason",
                        "Зустріч перенесено")
                : Map.of(
                        "lineOutcome",
                        "DONE",
                        "quality",
                        "4",
                        "result",
                        "Послугу отримано",
                        "means",
                        List.of(Map.of("item", "IEC", "quantity", 2)));
    }

    private Map<String, Object> closure() {
        return switch (story.stop()) {
            case CLOSED_MOVED -> Map.of(
                    "closureOutcome",
                    "MOVED_AWAY",
                    "problemSolved",
                    "NO",
                    "independent",
                    "NO",
                    "overview",
                    "Переїзд до іншого міста; контакти партнерів передано.");
            case WITHDRAWN -> Map.of(
                    "closureOutcome",
                    "CLIENT_WITHDREW",
                    "problemSolved",
                    "NO",
                    "independent",
                    "NO",
                    "overview",
                    "Супровід припинено за бажанням людини.");
            default -> Map.of(
                    "closureOutcome",
                    "SOLVED_INDEPENDENT",
                    "problemSolved",
                    "YES",
                    "independent",
                    "YES",
                    "openReason",
                    "Решту людина робить далі без нас.",
                    "overview",
                    "Проблему розв’язано, людина обходиться без програми.");
        };
    }
}
