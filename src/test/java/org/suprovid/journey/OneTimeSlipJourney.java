package org.suprovid.journey;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;

/** Who came once leaves no contact: a slip from the card, the partner's answer, one row of the monitoring file. Ukrainian. */
@BrowserJourney
class OneTimeSlipJourney {

    private static final String PSYCHOLOGIST = "Іванова С. В.";

    @Autowired
    Walks walks;

    @Autowired
    Records records;

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
    void aSlipWithoutAPlanIsAnsweredAndStandsInBothBooks(Desk desk) throws Exception {
        Team team = organisation.team("uk");
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        String card = comesOnce(olena);
        olena.go("/clients/" + card).picture("card").press("onetime.action");
        String slip = issue(olena.form());
        walks.goOn();
        olena.go("/referrals/" + slip)
                .settle()
                .reads(olena.words.message("referral.monitoring.NO_CONTACT"))
                .picture("referral");
        olena.go("/work").reads(slip).picture("my-work");
        String link = PaperCode.link(olena, slip);

        walks.untilItIs("2026-03-04T12:00");
        answer(desk.stranger(Screen.phone("uk")), link);
        walks.goOn();
        olena.go("/referrals").reads(slip).reads(PSYCHOLOGIST).picture("journal");
        olena.go("/referrals/monitoring")
                .reads(slip)
                .reads(olena.words.message("referral.check.NO_CONTACT"))
                .picture("monitoring");
        Visit phone = desk.of(team.olena(), Screen.phone("uk"));
        phone.go("/clients/" + card).picture("card-on-a-phone");
        phone.go("/clients/" + card + "/refer").form().picture("slip-on-a-phone");
        phone.go("/referrals/" + slip).settle().picture("referral-on-a-phone");
        phone.go("/referrals/monitoring").picture("monitoring-on-a-phone");
        laterContact(phone, slip);
    }

    private static String comesOnce(Visit olena) {
        FormPage form = Filled.request(olena, "Марко", "Шприци, презервативи", "Other");
        form.choose("contactKind", "New")
                .choose("firstHelpGiven", "No")
                .choose("passedTo", "To nobody; I go on myself")
                .done();
        Filled.meeting(olena.form("Hold the first meeting"), 35, "One-time client")
                .done();
        olena.form("Open a one-time card")
                .choose("invitedToProgramme", "Invited, will think about it or has agreed")
                .done();
        olena.go("/requests");
        return olena.page.locator("a[href^='/clients/']").first().textContent().strip();
    }

    /** The page of the referral opens by itself. */
    private String issue(FormPage form) {
        Filled.oneTimeSlip(form, walks.today().plusDays(1)).picture("slip").done();
        return records.rows("SELECT slip_number FROM referral ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    private static void answer(Visit partner, String link) {
        partner.go(link);
        partner.page.getByLabel(partner.words.message("answer.came.YES")).check();
        partner.press("answer.next").type("receivedOn", LocalDate.of(2026, 3, 3).toString());
        partner.page.getByLabel(partner.words.message("answer.outcome.SERVED")).check();
        partner.press("answer.next").type("servedBy", PSYCHOLOGIST).press("answer.next");
        partner.reads(PSYCHOLOGIST).press("answer.send").reads(partner.words.message("answer.thanks"));
    }

    /** Found again on the way: the checks that are still ahead follow. */
    private static void laterContact(Visit phone, String slip) {
        phone.go("/referrals/" + slip + "/choice");
        phone.press("referral.choice.do")
                .reads(phone.words.message("onetime.error.noContact"))
                .picture("contact-is-missing");
        phone.type("contact", "+380 67 222 33 44").press("referral.choice.do");
        phone.settle()
                .readsNot(phone.words.message("referral.monitoring.NO_CONTACT"))
                .picture("checks-follow");
    }
}
