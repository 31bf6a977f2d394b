package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is written of the one crisis that the demo organisation answers, and into the plan made before it. */
final class CrisisAnswers {

    private static final String BY_PHONE = "PHONE";

    private CrisisAnswers() {}

    /** As somebody calls it in. */
    static Map<String, Object> report(LocalDate today) {
        return Map.of(
                "danger", "NO",
                "crisisType", "VIOLENCE",
                "place", "HOME",
                "happenedOn", today.toString(),
                "whatHappened", "Колишній партнер прийшов уночі й погрожував. Двері зачинено, сусідка поруч.",
                "reporter", "CLIENT");
    }

    static Map<String, Object> of(String key, LocalDate today) {
        return switch (key) {
            case "UserTask_MakeCrisisPlan" -> plan(today);
            case "UserTask_ReachClient" -> Map.of(
                    "crisisReached",
                    "REACHED",
                    "contactOn",
                    today.toString(),
                    "contactWay",
                    BY_PHONE,
                    "safeNow",
                    "YES",
                    "dangers",
                    List.of("CLIENT_BY_OTHERS"));
            case "UserTask_PlanResponse" -> Map.of(
                    "planUsed", "YES",
                    "activated", List.of("1", "2"),
                    "steps",
                            List.of(
                                    step("Переночувати в сестри", "CLIENT", today),
                                    step("Заява до поліції", "CLIENT", today)));
            default -> Map.of(
                    "crisisOver", "YES",
                    "endedOn", today.toString(),
                    "crisisType", "VIOLENCE",
                    "course", "Ніч у сестри минула спокійно, заяву прийнято, замок замінено.",
                    "crisisOutcome", "SAFE_ELSEWHERE",
                    "servicesUsed",
                            List.of(
                                    Map.of("service", "HOTLINE", "times", 1, "helped", "YES"),
                                    Map.of("service", "POLICE", "times", 1, "helped", "PARTLY")));
        };
    }

    private static Map<String, Object> plan(LocalDate today) {
        return Map.of(
                "warningSigns", "Дзвінки з прихованого номера, чужа машина біля під’їзду.",
                "clientActs", "Зачинити двері, написати сестрі, не відповідати на дзвінки.",
                "safePlace", "У сестри, третій поверх.",
                "doNotDo", "Не дзвонити на домашній номер.",
                "agreedOn", today.toString(),
                "lifelines",
                        List.of(
                                Map.of(
                                        "name",
                                        "Гаряча лінія з протидії насильству",
                                        "phone",
                                        "116 123",
                                        "allDay",
                                        true),
                                Map.of("name", "Поліція", "phone", "102", "allDay", true)));
    }

    private static Map<String, Object> step(String what, String who, LocalDate by) {
        return Map.of("what", what, "who", who, "by", by.toString());
    }
}
