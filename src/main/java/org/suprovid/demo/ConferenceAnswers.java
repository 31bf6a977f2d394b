package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suprovid.security.StaffMember;

/** What is written of the one conference that the demo organisation holds. */
final class ConferenceAnswers {

    private ConferenceAnswers() {}

    /** The worker calls and leads it, the supervisor comes. */
    static Map<String, Object> call(LocalDate today, StaffMember worker, StaffMember supervisor) {
        return Map.ofEntries(
                Map.entry("conferenceReason", "MANY_HELPERS"),
                Map.entry("question", "Хто з лікарів веде лікування і хто записує на аналізи?"),
                Map.entry("agenda", "Що вже зроблено\nДе губиться інформація\nХто що робить далі"),
                Map.entry("heldOn", today.toString()),
                Map.entry("heldTime", "16:00"),
                Map.entry("place", "OUR_SITE"),
                Map.entry("placeWords", "Кабінет 3"),
                Map.entry("ledBy", id(worker)),
                Map.entry("colleagues", List.of(Map.of("member", id(supervisor), "knows", "EVERYTHING"))),
                Map.entry("sharing", "NOBODY"),
                Map.entry("clientPart", "INVITED"));
    }

    static Map<String, Object> minutes(LocalDate today, StaffMember worker, StaffMember supervisor) {
        return Map.of(
                "conferenceHeld",
                "HELD",
                "clientPresent",
                "YES",
                "discussed",
                "Аналізи здано двічі, бо лікарні не обмінюються результатами. Записувати будемо в одному місці.",
                "decisions",
                List.of(
                        decision("Домовитися з лікарнею про спільний запис", supervisor, today.plusDays(10)),
                        decision("Зібрати всі результати в одну папку", worker, today.plusDays(5))),
                "conferenceFollows",
                "NOTHING");
    }

    private static Map<String, Object> decision(String what, StaffMember doer, LocalDate due) {
        return Map.of("what", what, "doer", id(doer), "due", due.toString());
    }

    private static String id(StaffMember member) {
        return String.valueOf(member.id());
    }
}
