package org.suprovid.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.partner.Partners;
import org.suprovid.platform.CurrentActor;
import org.suprovid.platform.KeysAtHand;
import org.suprovid.security.Actors;
import org.suprovid.security.Programmes;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;

/** Transfers on their way: each is the newest of its case, walked by the people of both sides. */
@Component
public class TransferStory {

    public static final List<String> EVERYTHING = List.of("PLAN", "REFERRALS", "MILESTONES", "BARRIERS", "CRISIS_PLAN");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private final Programmes programmes;
    private final TransferRequesting requesting;
    private final TransferTakingBack takingBack;
    private final TransferReceipts receipts;
    private final UserTasks tasks;
    private final Records records;
    private final RuntimeService runtime;
    private final TestStaff staff;
    private final Partners partners;
    private final KeysAtHand keys;

    TransferStory(
            Programmes programmes,
            TransferRequesting requesting,
            TransferTakingBack takingBack,
            TransferReceipts receipts,
            UserTasks tasks,
            Records records,
            RuntimeService runtime,
            TestStaff staff,
            Partners partners,
            KeysAtHand keys) {
        this.programmes = programmes;
        this.requesting = requesting;
        this.takingBack = takingBack;
        this.receipts = receipts;
        this.tasks = tasks;
        this.records = records;
        this.runtime = runtime;
        this.staff = staff;
        this.partners = partners;
        this.keys = keys;
    }

    /** From the request to a plan in force with a line that goes by referral. */
    CaseWalk referring(CaseWalk somebody) {
        somebody.toCase()
                .finish("UserTask_OpenClientCard", Map.of("birthDate", "1979-03-02"))
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
        long need = records.needs(somebody.number()).get(0);
        return somebody.finish(
                        "UserTask_DraftServicePlan",
                        Map.of("km2", List.of(UsualAnswers.km2("LEGAL_ADVICE", need, "TODAY+14"))))
                .finish("UserTask_AgreePlan");
    }

    /** The other side: a programme with its case manager and supervisor. */
    public record OtherSide(long programme, StaffMember manager, StaffMember supervisor) {}

    public OtherSide otherSide() {
        long programme = staff.programme();
        return new OtherSide(programme, staff.caseManager(programme), staff.supervisor(programme));
    }

    /** The same, whose people read one language. */
    public OtherSide otherSide(String language) {
        long programme = staff.programme("Супровід удома " + NEXT.incrementAndGet());
        return new OtherSide(
                programme,
                staff.member("vira", "Віра Лозова", language, programme, Role.CASE_MANAGER),
                staff.member("halyna", "Галина Стець", language, programme, Role.SUPERVISOR));
    }

    /** As the form offers it. */
    public String label(OtherSide to) {
        return programmes.find(to.programme()).orElseThrow().name() + " · "
                + to.manager().name();
    }

    Map<String, Object> request(OtherSide to) {
        return new HashMap<>(Map.of(
                "goesTo",
                "INSIDE",
                "receiver",
                to.programme() + "-" + to.manager().id(),
                "because",
                "OTHER_SERVICES",
                "why",
                CaseWalk.WORDS));
    }

    /** Asked for by the case manager; returns its id. */
    public long requested(CaseWalk of, OtherSide to) {
        return requested(of, request(to));
    }

    public long requestedElsewhere(CaseWalk of) {
        long partner = partners.active().get(0).id();
        return requested(
                of,
                Map.of(
                        "goesTo",
                        "PARTNER",
                        "partner",
                        String.valueOf(partner),
                        "because",
                        "MOVES",
                        "why",
                        CaseWalk.WORDS));
    }

    private long requested(CaseWalk of, Map<String, Object> answers) {
        return of.as(of.manager, () -> requesting.request(of.number(), answers)).id();
    }

    /** The client agrees to everything, the supervisor approves. */
    public void approved(CaseWalk of) {
        of.finish("UserTask_AskConsent").finish("UserTask_ApproveTransfer");
    }

    /** Asked for, agreed, approved, read and sent; returns its id. */
    public long sent(CaseWalk of, OtherSide to) {
        long id = requested(of, to);
        approved(of);
        of.finish("UserTask_SendPackage");
        keyIsNotAtHand(of.number());
        return id;
    }

    /** The other side works on another node, or a minute later: nobody has just opened anything of this client there. */
    void keyIsNotAtHand(String caseNumber) {
        records.rows(
                        "SELECT k.person_id::text FROM card k JOIN case_file c ON c.card_id = k.id WHERE c.number = ?",
                        caseNumber)
                .forEach(person -> keys.lose(Long.parseLong(person)));
    }

    /** Taken over; returns the number of the case as which it goes on. */
    public String accepted(StaffMember by, long id) {
        as(by, () -> receipts.accept(id));
        return records.rows(
                        "SELECT c.number FROM transfer t JOIN case_file c ON c.id = t.next_case_id WHERE t.id = ?", id)
                .get(0);
    }

    public void asked(StaffMember by, long id) {
        as(by, () -> receipts.ask(id, CaseWalk.WORDS));
    }

    public void refused(StaffMember by, long id) {
        as(by, () -> receipts.refuse(id, RefusalReason.NO_ROOM, CaseWalk.WORDS));
    }

    public void withdrawn(CaseWalk of, int number) {
        as(of.manager, () -> takingBack.withdraw(of.number(), number, TakingBackReason.NOT_NEEDED, null));
    }

    void as(StaffMember member, Runnable step) {
        try (var acts = CurrentActor.bind(Actors.of(member))) {
            step.run();
        }
    }

    ProcessInstance process(long id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(one(id, "process_instance_id"))
                .singleResult();
    }

    List<String> waitsAt(long id) {
        return tasks.of(one(id, "process_instance_id")).stream()
                .map(OpenTask::key)
                .sorted()
                .toList();
    }

    String state(long id) {
        return one(id, "state");
    }

    String one(long id, String column) {
        return records.rows("SELECT " + column + "::text FROM transfer WHERE id = ?", id)
                .get(0);
    }

    /** State and day of the promise of a transfer (T-21). */
    List<String> promised(long id) {
        return records.rows(
                "SELECT d.state || ' ' || to_char(d.due_at AT TIME ZONE 'Europe/Kyiv', 'YYYY-MM-DD HH24:MI') FROM deadline d"
                        + " WHERE d.code = 'TRANSFER_INFO' AND d.subject = ? ORDER BY d.id",
                String.valueOf(id));
    }

    /** What the timeline of a case tells of transfers, in order. */
    List<String> told(String caseNumber) {
        return records.rows(
                "SELECT substr(e.kind, 10) FROM case_event e JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind LIKE 'transfer.%' ORDER BY e.id",
                caseNumber);
    }

    List<String> toldTo(StaffMember member) {
        return records.rows(
                "SELECT kind FROM notification WHERE staff_id = ? AND withdrawn_at IS NULL AND kind LIKE 'TRANSFER%' ORDER BY id",
                member.id());
    }
}
