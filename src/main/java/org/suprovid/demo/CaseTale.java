package org.suprovid.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suprovid.demo.Story.Stop;
import org.suprovid.engine.OpenTask;
import org.suprovid.security.StaffMember;

/** One story being told, turn by turn, until it stands where it is to stand today. */
class CaseTale implements Tale {

    private static final List<String> ORDER = List.of(
            "UserTask_ReachClient",
            "UserTask_PlanResponse",
            "UserTask_RecordCrisis",
            "UserTask_MakeCrisisPlan",
            "UserTask_RegisterRequest",
            "UserTask_FirstContact",
            "UserTask_OpenOneTimeCard",
            "UserTask_OpenClientCard",
            "UserTask_SignConsent",
            "UserTask_AssessNeeds",
            "UserTask_SolutionFocusedCounselling",
            "UserTask_DraftServicePlan",
            "UserTask_AgreePlan",
            "UserTask_IssueReferral",
            "UserTask_SummariseClosure",
            "UserTask_SignClosure",
            "UserTask_ReviewPlan");

    private static final int CONTACTS_BEFORE_THE_CRISIS = 4;
    private static final int CONTACTS_BEFORE_THE_CONFERENCE = 3;

    private final Tales tales;
    private final long programme;
    private final Story story;
    private final DemoAnswers answers;
    private final StaffMember worker;
    private final int position;
    private String number;
    private int lines;
    private int contacts;
    private boolean reviewed;

    CaseTale(Tales tales, long programme, Story story, Bookmark mark) {
        this.tales = tales;
        this.programme = programme;
        this.story = story;
        this.answers = new DemoAnswers(story, tales.partner(story.need()));
        this.position = mark.position();
        this.number = mark.number();
        this.lines = mark.lines();
        this.contacts = mark.contacts();
        this.reviewed = mark.reviewed();
        this.worker = tales.member(story.surname().hashCode() % 2 == 0 ? "olena" : "taras");
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
            number = tales.request(worker.login(), programme);
            return Optional.of(Duration.ofMinutes(20));
        }
        number = tales.follow(worker, number);
        if (story.stop() == Stop.WITHDRAWN
                && contacts == 2
                && tales.open(number, "UserTask_SummariseClosure").isEmpty()) {
            contacts++;
            tales.withdraw(worker, number);
            return Optional.of(Duration.ofDays(1));
        }
        if (story.crisis() && contacts == CONTACTS_BEFORE_THE_CRISIS && tales.goesOnIntoCrisis(worker, number)) {
            return Optional.of(Duration.ofHours(1));
        }
        if (story.conference()
                && contacts == CONTACTS_BEFORE_THE_CONFERENCE
                && tales.goesOnIntoConference(worker, number)) {
            return Optional.of(Duration.ofDays(1));
        }
        return ordered().or(this::round);
    }

    private Optional<Duration> ordered() {
        Optional<OpenTask> task =
                ORDER.stream().flatMap(key -> tales.open(number, key).stream()).findFirst();
        if (task.isEmpty() || story.stop().waitsAt(task.get().key())) {
            return Optional.empty();
        }
        reviewed |= task.get().key().equals("UserTask_ReviewPlan");
        finish(task.get());
        boolean firstMeeting = task.get().key().matches("UserTask_(RegisterRequest|FirstContact)");
        // the card is opened at the first meeting (R-CARD-02); the rest comes on other days
        return Optional.of(
                firstMeeting
                        ? Duration.ofMinutes(15)
                        : Duration.ofHours(20 + 7L * (story.surname().length() % 5)));
    }

    /** The round of support: referrals are followed up, lines get results, contacts are made, at last the way out. */
    private Optional<Duration> round() {
        boolean leaving = story.reaches(Stop.CLOSING) && story.stop() != Stop.WITHDRAWN && reviewed && contacts >= 9;
        Optional<OpenTask> referral = tales.ofReferrals(worker, number);
        if (referral.isPresent()) {
            finish(referral.get());
            return Optional.of(Duration.ofHours(5));
        }
        Optional<OpenTask> line = tales.open(number, "UserTask_RecordLineResult");
        if (line.isPresent() && lines < (story.reaches(Stop.PLAN_MOVED) ? 1 : 0)) {
            lines++;
            finish(line.get());
            return Optional.of(Duration.ofDays(6));
        }
        Optional<OpenTask> contact = tales.open(number, "UserTask_MonitoringContact");
        if (contact.isPresent() && story.reaches(Stop.MONITORED)) {
            contacts++;
            tales.finish(contact.get(), worker, form -> answers.contact(leaving), answers.words());
            return Optional.of(Duration.ofDays(leaving ? 2 : 11));
        }
        return Optional.empty();
    }

    private void finish(OpenTask task) {
        boolean supervisors = task.candidateRoles().contains("SUPERVISOR");
        StaffMember who = supervisors ? tales.member("iryna") : worker;
        tales.finish(task, who, form -> answers.of(task.key(), tales.today()), answers.words());
    }
}
