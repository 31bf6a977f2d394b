package org.suprovid.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suprovid.security.StaffMember;
import org.suprovid.transfer.TransferRequesting;

/** Somebody is on the way to the other programme: the package waits there to be read. */
@Component
class DemoTransfer {

    private static final List<String> STEPS =
            List.of("UserTask_AskConsent", "UserTask_ApproveTransfer", "UserTask_SendPackage");

    private final TransferRequesting requesting;
    private final Tales tales;
    private final JdbcClient sql;

    DemoTransfer(TransferRequesting requesting, Tales tales, JdbcClient sql) {
        this.requesting = requesting;
        this.tales = tales;
        this.sql = sql;
    }

    /** The supervisor acts; one case whose plan is being carried out sets out today. */
    void passOn() {
        StaffMember receiver = tales.member("halyna");
        sql.sql(
                        "SELECT c.number FROM case_file c WHERE c.status = 'OPEN' AND c.stage IN ('E04', 'E05')"
                                + " AND NOT EXISTS (SELECT 1 FROM crisis x WHERE x.case_id = c.id) ORDER BY c.opened_at LIMIT 1")
                .query(String.class)
                .optional()
                .ifPresent(number -> passOn(number, receiver));
    }

    private void passOn(String number, StaffMember receiver) {
        requesting.request(
                number,
                Map.of(
                        "goesTo", "INSIDE",
                        "receiver", receiver.programmes().iterator().next() + "-" + receiver.id(),
                        "because", "MOVES",
                        "why", "Переїжджає до будинку, де працює сусідня програма."));
        StaffMember supervisor = tales.member("iryna");
        LocalDate today = tales.today();
        STEPS.forEach(key -> tales.open(number, key)
                .ifPresent(task -> tales.finish(task, supervisor, form -> answers(key, today), "")));
    }

    private static Map<String, Object> answers(String key, LocalDate today) {
        return switch (key) {
            case "UserTask_AskConsent" -> Map.of(
                    "transferConsent",
                    "YES",
                    "askedOn",
                    today.toString(),
                    "parts",
                    List.of("PLAN", "REFERRALS", "MILESTONES", "BARRIERS"),
                    "wishes",
                    "Згода перейти, якщо зустрічі залишаться щотижневими.");
            case "UserTask_ApproveTransfer" -> Map.of("transferApproved", "YES");
            default -> Map.of(
                    "way", "INBOX",
                    "packageRead", true,
                    "note", "Найкраще телефонувати після шостої.");
        };
    }
}
