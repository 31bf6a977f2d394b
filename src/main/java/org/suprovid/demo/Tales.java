package org.suprovid.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.suprovid.casework.CaseChanges;
import org.suprovid.casework.Cases;
import org.suprovid.casework.WithdrawalReason;
import org.suprovid.client.Requests;
import org.suprovid.conference.ConferenceCalling;
import org.suprovid.crisis.Crises;
import org.suprovid.crisis.CrisisPlan;
import org.suprovid.crisis.CrisisPlans;
import org.suprovid.crisis.CrisisReporting;
import org.suprovid.document.FormContext;
import org.suprovid.engine.OpenTask;
import org.suprovid.engine.UserTasks;
import org.suprovid.partner.Directory;
import org.suprovid.platform.RowAccess;
import org.suprovid.security.Actors;
import org.suprovid.security.Programmes;
import org.suprovid.security.StaffDirectory;
import org.suprovid.security.StaffMember;
import org.suprovid.worklist.TaskWalk;
import org.suprovid.worklist.Worklist;

/** What a tale needs: the same façades that pages use, as the person whose turn it is. */
@Component
class Tales {

    private final StaffDirectory staff;
    private final Requests requests;
    private final Worklist worklist;
    private final UserTasks tasks;
    private final TaskWalk walk;
    private final Cases cases;
    private final CaseChanges changes;
    private final Crises crises;
    private final CrisisReporting reporting;
    private final CrisisPlans plans;
    private final ConferenceCalling conferences;
    private final RowAccess access;
    private final Programmes programmes;
    private final Directory directory;
    private final Clock clock;

    Tales(
            StaffDirectory staff,
            Requests requests,
            Worklist worklist,
            UserTasks tasks,
            TaskWalk walk,
            Cases cases,
            CaseChanges changes,
            Crises crises,
            CrisisReporting reporting,
            CrisisPlans plans,
            ConferenceCalling conferences,
            RowAccess access,
            Programmes programmes,
            Directory directory,
            Clock clock) {
        this.programmes = programmes;
        this.directory = directory;
        this.staff = staff;
        this.requests = requests;
        this.worklist = worklist;
        this.tasks = tasks;
        this.walk = walk;
        this.cases = cases;
        this.changes = changes;
        this.crises = crises;
        this.reporting = reporting;
        this.plans = plans;
        this.conferences = conferences;
        this.access = access;
        this.clock = clock;
    }

    Tale tale(long programme, Story story, Bookmark mark) {
        return story.isResident() ? new ResidentTale(this, story, mark) : new CaseTale(this, programme, story, mark);
    }

    /** The programme of the home. */
    long home() {
        return programmes.active().stream()
                .filter(one -> one.code().equals(DemoOrganisation.HOME))
                .findFirst()
                .orElseThrow()
                .id();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    StaffMember member(String login) {
        return staff.findByLogin(login).orElseThrow();
    }

    /** Id of the partner who gives this service. */
    String partner(String service) {
        return DemoPartner.ALL.stream()
                .filter(one -> one.services().contains(service))
                .findFirst()
                .map(one -> String.valueOf(directory.get(one.code()).id()))
                .orElse("");
    }

    String request(String login, long programme) {
        return as(member(login), () -> requests.start(programme).number());
    }

    /** The number the matter has now, and what is open under it. */
    String follow(StaffMember worker, String number) {
        return as(worker, () -> worklist.goesOnAs(number));
    }

    List<OpenTask> open(String number) {
        return tasks.ofBusinessKey(number);
    }

    /** Of several lines the first: numbers of tasks fall as they like, and a story is told the same way each time. */
    Optional<OpenTask> open(String number, String key) {
        return open(number).stream().filter(task -> task.key().equals(key)).min(Comparator.comparingLong(this::line));
    }

    private long line(OpenTask task) {
        return tasks.element(task, "lineId").map(Long::valueOf).orElse(0L);
    }

    /** What a referral of the case asks for by now: going along, the partner's answer, a check. */
    Optional<OpenTask> ofReferrals(StaffMember worker, String number) {
        return as(worker, () -> worklist.of(number, worker, Locale.ENGLISH)).stream()
                .filter(item -> item.due() == null
                        || !LocalDate.ofInstant(item.due().toInstant(), clock.getZone())
                                .isAfter(today()))
                .flatMap(item -> tasks.find(item.id()).stream())
                .filter(task -> task.businessKey().startsWith("S-"))
                .min(Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(task -> task.businessKey().length())
                        .thenComparing(OpenTask::businessKey)
                        .thenComparing(OpenTask::key));
    }

    void finish(OpenTask task, StaffMember worker, Function<FormContext, Map<String, Object>> wanted, String words) {
        as(worker, () -> {
            walk.finish(task.id(), worker, wanted, words);
            return null;
        });
    }

    void withdraw(StaffMember worker, String number) {
        as(worker, () -> {
            changes.withdrawConsent(cases.get(number).id(), WithdrawalReason.values()[0]);
            return null;
        });
    }

    /** First the crisis plan is wished for, and when it is made, the crisis comes; false once both have happened. */
    boolean goesOnIntoCrisis(StaffMember worker, String number) {
        return as(worker, () -> {
            long caseId = cases.get(number).id();
            if (plans.current(caseId).isEmpty() && plans.asked(caseId).isEmpty()) {
                plans.ask(caseId, CrisisPlan.Because.BY_HAND);
                return true;
            }
            if (plans.current(caseId).isPresent() && crises.ofCase(caseId).isEmpty()) {
                reporting.report(number, CrisisAnswers.report(today()));
                return true;
            }
            return false;
        });
    }

    /** It is called, and the day after its minutes are written; false while what was decided is being carried out. */
    boolean goesOnIntoConference(StaffMember worker, String number) {
        StaffMember supervisor = member("iryna");
        Optional<OpenTask> held = open(number, "UserTask_HoldConference");
        if (held.isPresent()) {
            Map<String, Object> minutes = ConferenceAnswers.minutes(today(), worker, supervisor);
            finish(held.get(), worker, form -> minutes, "Усі, кого запрошували, прийшли.");
            return true;
        }
        if (open(number, "UserTask_CarryOutDecision").isPresent()) {
            return false;
        }
        as(worker, () -> conferences.call(number, ConferenceAnswers.call(today(), worker, supervisor)));
        return true;
    }

    private <T> T as(StaffMember member, Supplier<T> step) {
        return access.as(Actors.of(member), step);
    }
}
