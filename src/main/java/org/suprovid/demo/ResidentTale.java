package org.suprovid.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suprovid.demo.Story.Stop;
import org.suprovid.engine.OpenTask;
import org.suprovid.security.StaffMember;

/** The story of a resident of the home on the way through the twelve steps. */
class ResidentTale implements Tale {

    private static final List<String> ORDER = List.of(
            "UserTask_ReachClient",
            "UserTask_PlanResponse",
            "UserTask_RecordCrisis",
            "UserTask_MakeCrisisPlan",
            "UserTask_RegisterRequest",
            "UserTask_FirstContact",
            "UserTask_OpenClientCard",
            "UserTask_HoldBriefIntake",
            "UserTask_ChooseModel",
            "UserTask_DraftServicePlan",
            "UserTask_AgreePlan",
            "UserTask_AssessFully",
            "UserTask_TypeInQuestionnaire",
            "UserTask_Reassess",
            "UserTask_ReviewPlan",
            "UserTask_SummariseClosure",
            "UserTask_SignClosure");

    private static final int CONTACTS_BEFORE_THE_CRISIS = 3;

    private final Tales tales;
    private final Story story;
    private final DemoAnswers answers;
    private final ResidentAnswers own;
    private final StaffMember worker;
    private final int position;
    private String number;
    private int lines;
    private int contacts;
    private boolean reviewed;

    ResidentTale(Tales tales, Story story, Bookmark mark) {
        this.tales = tales;
        this.story = story;
        this.answers = new DemoAnswers(story, tales.partner(story.need()));
        this.own = new ResidentAnswers(story);
        this.position = mark.position();
        this.number = mark.number();
        this.lines = mark.lines();
        this.contacts = mark.contacts();
        this.reviewed = mark.reviewed();
        this.worker = tales.member("halyna");
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Bookmark mark(Instant next) {
        return new Bookmark(position, number, lines, contacts, reviewed, next);
    }

    @Override
    public Optional<Duration> next() {
        if (number == null) {
            number = tales.request(worker.login(), tales.home());
            return Optional.of(Duration.ofMinutes(25));
        }
        number = tales.follow(worker, number);
        if (story.crisis() && contacts == CONTACTS_BEFORE_THE_CRISIS && tales.goesOnIntoCrisis(worker, number)) {
            return Optional.of(Duration.ofHours(1));
        }
        return ordered().or(this::round);
    }

    private Optional<Duration> ordered() {
        Optional<OpenTask> task =
                ORDER.stream().flatMap(key -> tales.open(number, key).stream()).findFirst();
        if (task.isEmpty() || stands(task.get())) {
            return Optional.empty();
        }
        reviewed |= task.get().key().equals("UserTask_Reassess");
        finish(task.get());
        boolean firstMeeting = task.get().key().matches("UserTask_(RegisterRequest|FirstContact)");
        return Optional.of(firstMeeting ? Duration.ofMinutes(20) : Duration.ofHours(21));
    }

    /** The round of support goes on beside what the story waits for. */
    private boolean stands(OpenTask task) {
        return story.stop().waitsAt(task.key());
    }

    private Optional<Duration> round() {
        Optional<OpenTask> line = tales.open(number, "UserTask_RecordLineResult");
        if (line.isPresent() && lines == 0) {
            lines++;
            finish(line.get());
            return Optional.of(Duration.ofDays(3));
        }
        Optional<OpenTask> contact = tales.open(number, "UserTask_MonitoringContact");
        boolean goesOn = story.stop() == Stop.MONITORED || story.isLongServed();
        if (contact.isPresent() && goesOn) {
            contacts++;
            tales.finish(contact.get(), worker, form -> answers.contact(false), answers.words());
            return Optional.of(Duration.ofDays(12));
        }
        return Optional.empty();
    }

    private void finish(OpenTask task) {
        boolean supervisors = task.candidateRoles().contains("SUPERVISOR");
        StaffMember who = supervisors ? tales.member("iryna") : worker;
        tales.finish(
                task,
                who,
                form -> own.of(task.key(), tales.today()).orElseGet(() -> answers.of(task.key(), tales.today())),
                answers.words());
    }
}
