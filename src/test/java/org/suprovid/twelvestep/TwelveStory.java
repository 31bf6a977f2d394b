package org.suprovid.twelvestep;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.suprovid.casework.Cases;
import org.suprovid.engine.Instances;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.UsualAnswers;
import org.suprovid.fixtures.Walks;
import org.suprovid.link.AnswerLink;
import org.suprovid.security.StaffMember;

/** Residents of homes on their way through the twelve steps. */
@Component
public class TwelveStory {

    public static final String ELDERLY = "ELDERLY_HOME_SUPPORTIVE";

    private final Walks walks;
    private final TestStaff staff;
    private final Records records;
    private final RuntimeService runtime;
    private final Instances instances;
    private final ModelRequests requests;
    private final QuestionnaireLinks links;
    private final Cases cases;

    TwelveStory(
            Walks walks,
            TestStaff staff,
            Records records,
            RuntimeService runtime,
            Instances instances,
            ModelRequests requests,
            QuestionnaireLinks links,
            Cases cases) {
        this.instances = instances;
        this.walks = walks;
        this.staff = staff;
        this.records = records;
        this.runtime = runtime;
        this.requests = requests;
        this.links = links;
        this.cases = cases;
    }

    /** A resident of a new home, up to the open card. */
    public CaseWalk resident(String... standards) {
        long home = staff.home(List.of(standards));
        return resident(home, staff.caseManager(home), staff.supervisor(home));
    }

    /** Another resident of a home, up to the open card. */
    CaseWalk resident(long home, StaffMember manager, StaffMember supervisor) {
        return walks.somebody(home, manager, supervisor)
                .finish("UserTask_RegisterRequest")
                .finish(
                        "UserTask_FirstContact",
                        Map.of("groups", List.of("ELDERLY_RESIDENT"), "age", 74, "entryStatus", "PROGRAMME"));
    }

    /** Up to the choice of a model. */
    public CaseWalk assessed(String... standards) {
        return toModel(resident(standards));
    }

    private static CaseWalk toModel(CaseWalk of) {
        return of.finish(
                        "UserTask_OpenClientCard",
                        Map.of("groups", List.of("ELDERLY_RESIDENT"), "birthDate", "1952-05-09"))
                .finish("UserTask_HoldBriefIntake");
    }

    /** Another resident of the same home, in the same hands, served under a brief plan as well. */
    public CaseWalk neighbour(CaseWalk of) {
        long home = of.manager.programmes().iterator().next();
        return planned(toModel(resident(home, of.manager, of.supervisor)).finish("UserTask_ChooseModel"));
    }

    /** Served under a brief plan. */
    public CaseWalk served(String... standards) {
        return planned(assessed(standards).finish("UserTask_ChooseModel"));
    }

    /** Served under a brief plan while the full one is being made. */
    public CaseWalk servedFully(String... standards) {
        return planned(assessed(standards).finish("UserTask_ChooseModel", comprehensive()));
    }

    /** The same, with a set of activities of their own. */
    CaseWalk neighbour(CaseWalk of, String... services) {
        long home = of.manager.programmes().iterator().next();
        return planned(toModel(resident(home, of.manager, of.supervisor)).finish("UserTask_ChooseModel"), services);
    }

    /** Drafts and agrees a brief plan of two lines of our own. */
    public CaseWalk planned(CaseWalk of) {
        return planned(of, "ELD_HOBBY", "ELD_OUTING");
    }

    /** Drafts and agrees a brief plan of lines of our own. */
    CaseWalk planned(CaseWalk of, String... services) {
        return of.finish(
                        "UserTask_DraftServicePlan",
                        Map.of(
                                "requestClear",
                                "YES",
                                "km1",
                                Stream.of(services).map(this::line).toList(),
                                "km2",
                                List.of(),
                                "uncoveredReason",
                                "Не зараз"))
                .finish("UserTask_AgreePlan");
    }

    Map<String, Object> line(String service) {
        Map<String, Object> line = new java.util.HashMap<>(UsualAnswers.km1());
        line.put("service", service);
        return line;
    }

    /** What the table proposes for needs of long standing. */
    public static Map<String, Object> comprehensive() {
        return Map.of("shortTerm", "NO", "longStanding", "YES", "model", "COMPREHENSIVE");
    }

    /** From the day of a reassessment to the new version of the plan. */
    public CaseWalk reassessed(CaseWalk of) {
        return of.finish("UserTask_TypeInQuestionnaire")
                .finish("UserTask_Reassess")
                .finish("UserTask_ReviewPlan");
    }

    /** The case manager hands the client a link to the questionnaire. */
    public AnswerLink link(CaseWalk of) {
        return of.as(of.manager, () -> links.renew(cases.get(of.number())));
    }

    /** The same in a case of any algorithm, as if the client had been assessed. */
    public AnswerLink linkAsAssessed(CaseWalk of) {
        records.change(
                "INSERT INTO client_assessment (case_id, kind, assessed_on, written_at, document_id)"
                        + " SELECT id, 'BRIEF', current_date, now(), 0 FROM case_file WHERE number = ?",
                of.number());
        return link(of);
    }

    void askForSwitch(CaseWalk of) {
        of.as(of.supervisor, () -> {
            requests.askForSwitch(of.number());
            return null;
        });
    }

    public void askForReassessment(CaseWalk of) {
        of.as(of.manager, () -> {
            requests.askForReassessment(of.number());
            return null;
        });
    }

    /** The case is told that a conference, a crisis or the like asks for a change. */
    void askForReview(CaseWalk of) {
        of.as(of.manager, () -> {
            instances.tell(instance(of), "ReviewRequested", Map.of());
            return null;
        });
    }

    private String instance(CaseWalk of) {
        return records.rows("SELECT process_instance_id FROM case_file WHERE number = ?", of.number())
                .get(0);
    }

    /** The instance that leads the case, running or ended. */
    public ProcessInstance process(CaseWalk of) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance(of))
                .singleResult();
    }

    /** State and day of everything promised under a code, the first promise first. */
    public List<String> promised(CaseWalk of, String code) {
        return records.rows(
                "SELECT d.state || ' ' || to_char(d.due_at AT TIME ZONE 'Europe/Kyiv', 'YYYY-MM-DD') FROM deadline d"
                        + " JOIN case_file c ON c.id = d.case_id WHERE c.number = ? AND d.code = ? ORDER BY d.id",
                of.number(),
                code);
    }

    /** Stages entered and passed over, in order. */
    public List<String> stages(CaseWalk of) {
        return records.rows(
                "SELECT CASE e.kind WHEN 'STAGE_SKIPPED' THEN 'no ' ELSE '' END || e.stage FROM case_event e"
                        + " JOIN case_file c ON c.id = e.case_id"
                        + " WHERE c.number = ? AND e.kind IN ('STAGE_ENTERED', 'STAGE_SKIPPED') ORDER BY e.id",
                of.number());
    }
}
