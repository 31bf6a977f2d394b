package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suprovid.demo.Story.Stop;

/** What residents of the home say where the twelve steps ask for something of their own. */
record ResidentAnswers(Story story) {

    /** Answers to the form of a task; empty if other stories answer it as well. */
    Optional<Map<String, Object>> of(String key, LocalDate today) {
        return Optional.ofNullable(
                switch (key) {
                    case "UserTask_HoldBriefIntake" -> intake();
                    case "UserTask_ChooseModel" -> model();
                    case "UserTask_DraftServicePlan" -> plan(today);
                    case "UserTask_AssessFully" -> Map.of("strengths", "Доброзичливість, уміння слухати");
                    case "UserTask_TypeInQuestionnaire" -> questionnaire();
                    case "UserTask_Reassess" -> Map.of(
                            "reassessmentResult",
                            story.stop() == Stop.CLOSING || story.stop() == Stop.CLOSED_SOLVED ? "CLOSE" : "UPDATE",
                            "worthwhile",
                            "YES",
                            "progress",
                            "Більше спілкування, нові знайомства");
                    case "UserTask_RecordLineResult" -> Map.of(
                            "lineOutcome", "DONE", "quality", "5", "result", "Участь у гуртку, радість від зустрічей");
                    default -> null;
                });
    }

    private boolean comprehensive() {
        return story.stop() == Stop.FULL_ASSESSMENT || story.stop() == Stop.FULL_PLAN;
    }

    private Map<String, Object> intake() {
        return Map.of(
                "place",
                "RESIDENTIAL_HOME",
                "mainNeeds",
                List.of("COMMUNICATION", "HOBBIES"),
                "favouriteProgrammes",
                "Хор, вечори спогадів",
                "request",
                story.request(),
                "needs",
                List.of(story.need("YES", "SUBJECTIVE")));
    }

    private Map<String, Object> model() {
        return Map.of(
                "shortTerm",
                comprehensive() ? "NO" : "YES",
                "longStanding",
                comprehensive() ? "YES" : "NO",
                "ready",
                "YES",
                "offers",
                "BOTH",
                "model",
                comprehensive() ? "COMPREHENSIVE" : "SUPPORTIVE",
                "placement",
                "RESIDENTIAL_HOME",
                "priorityNeeds",
                story.request());
    }

    private Map<String, Object> plan(LocalDate today) {
        return Map.of(
                "requestClear",
                "YES",
                "goal",
                "Змістовне дозвілля й більше спілкування",
                "km1",
                List.of(
                        line("ELD_HOBBY", "«Мої захоплення»", today.plusDays(20)),
                        line("ELD_OUTING", "«Разом на відпочинок»", today.plusDays(300))),
                "km2",
                List.of());
    }

    private static Map<String, Object> line(String service, String measure, LocalDate due) {
        return Map.of(
                "service",
                service,
                "measure",
                measure,
                "responsibleKind",
                "CASE_MANAGER",
                "due",
                due.toString(),
                "tool",
                "CONVERSATION",
                "toolReason",
                "За власним бажанням");
    }

    private Map<String, Object> questionnaire() {
        return Map.of(
                "filledIn",
                "YES",
                "physical",
                "3",
                "mental",
                "4",
                "marks",
                List.of(Map.of("service", "ELD_HOBBY", "mark", "5"), Map.of("service", "ELD_OUTING", "mark", "4")),
                "wishes",
                "Восени – поїздка до ботанічного саду");
    }
}
