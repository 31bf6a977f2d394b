package org.suprovid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Walks;

/**
 * SC-01: Karina comes for legal advice, and that is never dropped for what prevention wants. Each of the four services gets its
 * slip, and the sixteen checks have their days from the start. Ukrainian, at a desk.
 */
@BrowserJourney
class Sc01LegalAdviceJourney {

    private static final String REQUEST = "Затримали за підозрою у збуті. Чи можуть мене засудити і як захиститися?";

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void theLegalNeedLeadsFromTheRequestToTheClosedCase(Desk desk) {
        Team team = organisation.team("uk");
        register(desk.of(team.nadia(), Screen.desk("uk")));
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        meetAndOpenTheCard(olena);
        assess(olena);
        plan(olena);
        agree(olena);
        issueFourSlips(olena);
        walks.untilItIs("2026-03-04");
        concludeEveryLine(olena);
        leave(olena);
        Visit iryna = desk.of(team.iryna(), Screen.desk("uk")).picture("supervisors-work");
        iryna.begin("Sign the closure", "Каріна")
                .choose("closureSigned", "Yes")
                .picture("signature")
                .done();
        readTheClosedCase(olena);
    }

    private void register(Visit nadia) {
        Filled.request(nadia, "Каріна", REQUEST, "Legal help")
                .choose("contactKind", "New")
                .write("contact", "+380 50 111 22 33")
                .write("safeContact", "Лише вдень, не називати організацію")
                .choose("firstHelpGiven", "Partly")
                .write("firstHelp", "Пояснено право мовчати і право на захисника")
                .choose("passedTo", "To another worker")
                .choose("passedToStaff", "Олена Гнатюк")
                .picture("request")
                .done()
                .picture("first-contact-has-passed-it-on");
    }

    private void meetAndOpenTheCard(Visit olena) {
        FormPage meeting = olena.picture("case-managers-work").begin("Hold the first meeting", "Каріна");
        Filled.meeting(meeting, 27, "Enters the programme")
                .picture("first-contact")
                .done();
        FormPage card = olena.form("Fill in the client card");
        card.write("surname", "Коваленко")
                .on("birthDate", LocalDate.of(1998, 5, 14))
                .choose("gender", "Female");
        card.row("family", 1)
                .choose("relation", "Partner")
                .write("name", "Андрій")
                .choose("mayContact", "Yes");
        card.choose("drugUse", "Now").choose("sexuallyActive", "Yes");
        card.row("substances", 1)
                .choose("substance", "Opioids")
                .choose("way", "Injecting")
                .choose("provenance", "From the client’s words");
        card.on("consentOn", walks.today()).picture("card-in-eight-sections").done();
    }

    private void assess(Visit olena) {
        FormPage form = olena.form("Assess the needs");
        Filled.assessment(form, "Розуміти своє становище", 6, "1 – reached through somebody else");
        form.choose("riskViolence", "No");
        Filled.need(form.row("needs", 1), "Захист після затримання", "Legal help", "Yes", Filled.SUBJECTIVE);
        Filled.need(form.row("needs", 2), "Знати свій ВІЛ-статус", "Medical help", "No", Filled.PREVENTIVE);
        Filled.need(form.row("needs", 3), "Обстеження на ІПСШ", "Medical help", "No", Filled.PREVENTIVE);
        Filled.need(form.row("needs", 4), "Жіноче здоров’я", "Medical help", "No", Filled.PREVENTIVE);
        Filled.need(form.row("needs", 5), "Інформація про ризики", "Other", "Yes", Filled.PREVENTIVE);
        form.picture("needs").done();
        FormPage talk = olena.form("Hold solution-focused counselling");
        Filled.counselling(talk, "Customer – ready to do something", "Боїться за дитину", REQUEST, 9)
                .done();
    }

    /** Forgotten, the need that the client sees asks for its line. */
    private void plan(Visit olena) {
        LocalDate due = walks.today().plusDays(10);
        FormPage form = olena.form("Draft the service plan");
        form.choose("requestClear", "Yes").write("goal", "Захист у справі і турбота про здоров’я");
        Filled.ownLine(form.row("km1", 1), "Інформаційна бесіда", "Інформація про ризики", due.minusDays(3));
        Filled.partnersLine(form.row("km2", 1), "HIV counselling and testing", "Знати свій", "Кабінет довіри", due);
        Filled.partnersLine(form.row("km2", 2), "STI testing", "Обстеження", "Шкірно-венерологічний", due);
        Filled.partnersLine(form.row("km2", 3), "Gynaecological examination", "Жіноче", "Жіноча", due);
        form.refused().picture("the-legal-need-has-no-line");
        Filled.partnersLine(form.row("km2", 4), "Legal advice", "Захист після", "Центр правової", due);
        form.picture("plan").done();
    }

    /** Each line is agreed on its own; she declines the one she is not ready for, our talk. */
    private void agree(Visit olena) {
        FormPage form = olena.form("Agree the plan with the client");
        Filled.agreement(form, 5);
        form.row("lines", 1).choose("choice", "Does not wish it").write("remark", "Не зараз");
        form.picture("agreement").done().picture("after-the-agreement");
    }

    private void issueFourSlips(Visit olena) {
        for (int line = 1; line <= 4; line++) {
            FormPage form = olena.begin("Issue the referral slip", "Каріна");
            Filled.slip(form, walks.today().plusDays(1));
            if (line == 1) {
                form.picture("slip");
            }
            form.done();
        }
        caseOf(olena);
        sixteenChecks(olena);
        olena.settle().picture("sixteen-checks");
    }

    private static void caseOf(Visit olena) {
        olena.go("/cases").open("Коваленко");
    }

    /** Immediately, after a week, a month, three months: for each slip, on the page of the case (R-REF-40). */
    private static void sixteenChecks(Visit olena) {
        checks(olena, "REF_CHECK_0", "2026-03-02");
        checks(olena, "REF_CHECK_1W", "2026-03-09");
        checks(olena, "REF_CHECK_1M", "2026-04-02");
        checks(olena, "REF_CHECK_3M", "2026-06-02");
    }

    private static void checks(Visit olena, String code, String day) {
        Locator named = olena.page
                .locator("[aria-labelledby=deadlines] > .rows > li.row")
                .filter(new Locator.FilterOptions().setHasText(olena.words.message("deadline.timer." + code)));
        assertThat(named).hasCount(4);
        assertThat(named.locator(".row-when time[datetime='" + day + "']")).hasCount(4);
    }

    /** The first answer comes on its coupon; of the others Karina tells herself. */
    private void concludeEveryLine(Visit olena) {
        olena.go("/work").picture("round-in-the-list");
        olena.begin("Record what came of the visit", "Каріна")
                .choose("visitOutcome", "The client came, the service was given")
                .choose("channel", "The coupon")
                .on("receivedOn", walks.today().minusDays(1))
                .on("servedOn", walks.today().minusDays(1))
                .write("result", "Роз’яснено права, адвокат готовий захищати")
                .choose("qualityClient", "4 – good")
                .picture("coupon")
                .done();
        for (int line = 1; line <= 3; line++) {
            FormPage form = olena.begin("Record the result of the line", "Каріна");
            form.choose("lineOutcome", "Done")
                    .write("result", "Послугу отримано")
                    .choose("quality", "4 – good");
            form.picture("line").done();
        }
    }

    private void leave(Visit olena) {
        olena.begin("Review the plan", "Каріна")
                .write("clientView", "Знаю, що робити далі, дякую")
                .choose("metNeeds", "Захист після затримання", "Знати свій ВІЛ-статус")
                .choose("ladderReal", "4 – diagnostics: HIV and STI tests")
                .choose("ladderExpected", "4 – diagnostics: HIV and STI tests")
                .choose("reviewDecision", "Leave the programme")
                .write("exitReason", "Питання розв’язано")
                .picture("review")
                .done();
        Filled.closure(olena.begin("Summarise the closure", "Каріна"))
                .choose("checksExplained", "Yes")
                .choose("checkChoice", "Yes")
                .on("checksExplainedOn", walks.today())
                .picture("closure")
                .done();
    }

    private void readTheClosedCase(Visit olena) {
        olena.go("/cases").select("status", "casework.status.CLOSED").press("casework.list.apply");
        olena.open("Коваленко").reads("Захист після затримання").reads("Юридична консультація");
        sixteenChecks(olena);
        olena.settle().picture("closed-case");
    }
}
