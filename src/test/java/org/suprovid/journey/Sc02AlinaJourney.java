package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.TestStaff;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.security.Role;
import org.suprovid.security.StaffMember;
import org.suprovid.twelvestep.TwelveStory;

/**
 * SC-02: Alina, twenty-two, in substitution therapy, with a small child and nowhere to live. Everything is assessed, every need
 * has its line, the therapy site and the children's service sit at one table; nobody outside reads of her past. Ukrainian, at a desk.
 */
@BrowserJourney
class Sc02AlinaJourney {

    private static final String SITE = "Кабінет ЗПТ міської лікарні № 5";
    private static final String CHILDREN = "Служба у справах дітей";
    private static final String PAST = "Про ті роки не питати при сторонніх";
    private static final String CHILD = "Догляд за дитиною";
    private static final List<String> NEEDS =
            List.of("Житло", CHILD, "Душевна рівновага", "Стягнення аліментів", "Обстеження на ІПСШ", "Робота");

    @Autowired
    Walks walks;

    @Autowired
    TestStaff staff;

    @Autowired
    Organisation organisation;

    @Autowired
    KnownPartners partners;

    @Autowired
    TwelveStory story;

    @Autowired
    Records records;

    private StaffMember nadia;
    private StaffMember olena;
    private StaffMember iryna;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
        organisation.partners();
        long programme = staff.programmeOf("case-twelve-step", List.of("COMPREHENSIVE_DEFAULT"));
        nadia = staff.member("nadia", "Надія Кравець", "uk", programme, Role.INTAKE);
        olena = staff.member("olena", "Олена Гнатюк", "uk", programme, Role.CASE_MANAGER);
        iryna = staff.member("iryna", "Ірина Савчук", "uk", programme, Role.SUPERVISOR);
        try (var acts = TestStaff.acts(iryna)) {
            partners.contact(partners.known(SITE, "OST"), "Марта Ковальчук");
            partners.contact(partners.known(CHILDREN, "RESOCIALISATION"), "Інна Коваль");
        }
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void everythingIsAssessedAndEveryNeedHasItsLine(Desk desk) throws Exception {
        register(desk.of(nadia, Screen.desk("uk")));
        Visit manager = desk.of(olena, Screen.desk("uk"));
        meetAndOpenTheCard(manager);
        intake(manager);
        choose(manager);
        planBriefly(manager);
        String number = records.rows("SELECT number FROM case_file WHERE case_manager_id = ?", olena.id())
                .get(0);
        serveAtOnce(manager);
        walks.untilItIs("2026-04-20");
        assessFully(manager);
        planFully(manager);
        assertThat(story.stages(walks.follow(number, olena, iryna)))
                .contains("S05", "S06")
                .doesNotContain("no S05", "no S06");
        manager.go("/cases/" + number).settle().picture("every-need-has-its-line");
        everyNeedHasItsLine(number);
        Visit supervisor = desk.of(iryna, Screen.desk("uk").dark());
        conference(manager, supervisor, number);
        nothingOfThePastLeavesTheHouse(desk, manager, number);
    }

    private static void register(Visit visit) {
        Filled.request(visit, "Аліна", "Ніде жити з дитиною", "Housing and everyday life")
                .choose("contactKind", "New")
                .write("contact", "+380 67 111 22 33")
                .choose("firstHelpGiven", "No")
                .choose("passedTo", "To another worker")
                .choose("passedToStaff", "Олена Гнатюк")
                .picture("request")
                .done();
    }

    private void meetAndOpenTheCard(Visit manager) {
        Filled.meeting(manager.begin("Hold the first meeting", "Аліна"), 22, "Enters the programme")
                .choose("groups", "Sex workers")
                .done();
        FormPage card = manager.form("Fill in the client card")
                .write("surname", "Мельник")
                .on("birthDate", LocalDate.of(2003, 9, 14))
                .choose("gender", "Female")
                .choose("housing", "With friends");
        card.row("family", 1).choose("relation", "Child").write("age", "1").choose("mayContact", "No");
        card.choose("drugUse", "In the past")
                .choose("ost", "In therapy")
                .choose("ostProvenance", "Verified")
                .write("ostSite", SITE)
                .choose("sexuallyActive", "Yes")
                .choose("sexWork", "In the past")
                .write("familyPlanning", PAST)
                .on("consentOn", walks.today())
                .picture("card")
                .done();
    }

    private static void intake(Visit manager) {
        FormPage form = TwelveFilled.intake(
                manager.form("Hold the brief intake"),
                "Community centre",
                "Дах над головою для себе і дитини",
                "Psychological help",
                "Practical help");
        need(form, 1, "Housing and everyday life", "Yes", Filled.SUBJECTIVE);
        need(form, 2, "Return to community life", "Yes", Filled.SUBJECTIVE);
        need(form, 3, "Psychological help", "Yes", Filled.SUBJECTIVE);
        need(form, 4, "Legal help", "Yes", Filled.SUBJECTIVE);
        need(form, 5, "Medical help", "No", Filled.PREVENTIVE);
        need(form, 6, "Work", "Yes", Filled.SUBJECTIVE);
        form.picture("six-needs").done();
    }

    private static void need(FormPage form, int number, String domain, String recognised, String kind) {
        Filled.need(form.row("needs", number), NEEDS.get(number - 1), domain, recognised, kind);
    }

    /** Not short, in many areas, ready: what is chosen is what the table proposes, so nobody asks why. */
    private static void choose(Visit manager) {
        TwelveFilled.model(
                        manager.form("Choose model and place"), "Житло, потім дитина", "No", "No", "Community centre")
                .picture("comprehensive")
                .done();
    }

    /** What cannot wait goes first; the rest is said to wait for the full plan. */
    private void planBriefly(Visit manager) {
        FormPage form = manager.form("Draft the service plan")
                .choose("requestClear", "Yes")
                .write("goal", "Безпечне місце для обох");
        Filled.ownLine(
                form.row("km1", 1),
                "Місце у притулку",
                NEEDS.get(0),
                walks.today().plusDays(3));
        Filled.ownLine(form.row("km1", 2), "Черга до ясел", CHILD, walks.today().plusDays(60));
        form.write("uncoveredReason", "Решту плануємо після повної оцінки")
                .picture("brief-plan")
                .done();
        Filled.agreement(manager.form("Agree the plan with the client"), 2).done();
    }

    /** T-05: the same day. */
    private static void serveAtOnce(Visit manager) {
        manager.begin("Record the result of the line", "Аліна")
                .choose("lineOutcome", "Done")
                .write("result", "Кімната у притулку на три місяці")
                .choose("quality", "4 – good")
                .picture("served-the-same-day")
                .done();
    }

    private static void assessFully(Visit manager) {
        FormPage form = manager.begin("Assess all areas of life", "Аліна");
        Map<Integer, String> known =
                Map.of(4, "Притулок до червня", 6, "Аліменти не призначено", 7, "Дитині рік", 8, "Без роботи");
        TwelveFilled.areas(form, known)
                .write("strengths", "Терапія без зривів, добра мати")
                .write("clientView", "Хочу працювати і жити окремо")
                .picture("all-areas-of-life")
                .done();
    }

    private void planFully(Visit manager) {
        LocalDate due = walks.today().plusDays(21);
        FormPage form = manager.begin("Review the plan", "Аліна")
                .write("clientView", "Стало спокійніше, можна думати далі")
                .choose("ladderReal", "5 – treatment and professional help")
                .choose("ladderExpected", "6 – groups, rehabilitation, work: independence");
        form.row("lines", 1).choose("action", "Keep");
        form.choose("reviewDecision", "Go on with the updated plan").choose("agreedWay", "Signature");
        Filled.ownLine(form.row("km1", 1), "Розмови з психологом", NEEDS.get(2), due);
        Filled.ownLine(form.row("km1", 2), "Резюме і пошук роботи", NEEDS.get(5), due);
        Filled.partnersLine(form.row("km2", 1), "Legal advice", NEEDS.get(3), "Центр правової", due);
        Filled.partnersLine(form.row("km2", 2), "STI testing", NEEDS.get(4), "Шкірно", due);
        form.picture("full-plan").done();
    }

    private void everyNeedHasItsLine(String number) {
        assertThat(records.rows(
                        "SELECT DISTINCT n.id::text FROM need n JOIN case_file c ON c.id = n.case_id"
                                + " JOIN plan_line l ON l.need_id = n.id WHERE c.number = ?",
                        number))
                .as("needs that a plan answers, the child's among them")
                .hasSameSizeAs(NEEDS);
    }

    private void conference(Visit manager, Visit supervisor, String number) {
        manager.go("/cases/" + number).press("conference.new.title");
        FormPage call = TwelveFilled.conference(
                manager.form(), "Several help, each by themselves", "Хто з дитиною під час терапії?", "Ірина");
        call.on("heldOn", walks.today());
        call.row("guests", 1).choose("contact", "Марта").choose("knows", "What stands on the agenda");
        call.row("guests", 2).choose("contact", "Інна").choose("knows", "What stands on the agenda");
        call.choose("sharing", "Yes").picture("conference-called").done();
        manager.settle().reads(SITE).reads(CHILDREN).picture("who-sits-there");
        walks.untilItIs("2026-04-20T12:00");
        FormPage minutes = manager.begin("Hold the conference and write its minutes", "Аліна")
                .choose("conferenceHeld", "Yes")
                .choose("attended", "Марта Ковальчук · " + SITE, "Інна Коваль · " + CHILDREN)
                .choose("clientPresent", "Yes")
                .write("discussed", "Години видачі не збігаються з яслами");
        minutes.row("decisions", 1)
                .write("what", "Перенести видачу на ранок, ясла з восьмої")
                .choose("doer", "Олена")
                .on("due", walks.today().plusDays(7));
        minutes.choose("conferenceFollows", "Nothing").picture("minutes").done();
        supervisor
                .begin("Sign the minutes", "Аліна")
                .choose("minutesSigned", "Yes")
                .picture("minutes-to-sign")
                .done();
        manager.go("/cases/" + number + "/conferences/1")
                .settle()
                .reads("ясла з восьмої")
                .picture("decided");
    }

    /** Neither the paper nor the partner's page tells more than where to go (R-CONF-05). */
    private void nothingOfThePastLeavesTheHouse(Desk desk, Visit manager, String number) throws Exception {
        Filled.slip(
                        manager.begin("Issue the referral slip", "Аліна"),
                        walks.today().plusDays(1))
                .done();
        walks.goOn();
        String slip = records.rows(
                        "SELECT r.slip_number FROM referral r JOIN case_file c ON c.id = r.case_id WHERE c.number = ?",
                        number)
                .get(0);
        Visit partner = desk.stranger(Screen.phone("uk"));
        partner.go(PaperCode.link(manager, slip))
                .reads(slip)
                .readsNot(PAST)
                .readsNot("Аліна")
                .readsNot("Мельник")
                .picture("what-the-partner-sees");
        assertThat(PaperCode.words(manager, slip))
                .contains(slip)
                .doesNotContain(PAST, "Аліна", "Мельник", "секс", "Секс", "ЗПТ");
        assertThat(partner.go("/cases/" + number).page.url()).contains("/sign-in");
    }
}
