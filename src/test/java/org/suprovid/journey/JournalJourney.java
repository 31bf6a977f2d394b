package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;
import org.suprovid.referral.JournalRows;
import org.suprovid.referral.ReferralWords;

/** The journal with rows in it: read at a desk and on a phone, narrowed, taken along, each row a way to its referral. Ukrainian. */
@BrowserJourney
class JournalJourney {

    @Autowired
    Walks walks;

    @Autowired
    Organisation organisation;

    @Autowired
    JournalRows rows;

    @BeforeEach
    void aMondayInMarch() {
        walks.itIs("2026-03-02");
    }

    @AfterEach
    void now() {
        walks.backToTheSystemsTime();
    }

    @Test
    void whatWasReferredIsReadAndTakenAlong(Desk desk) {
        Team team = organisation.team("uk");
        CaseWalk karina =
                walks.somebody(team.programme(), team.olena(), team.iryna()).toRound();
        LocalDate day = LocalDate.of(2026, 2, 12);
        long served = rows.of(
                karina,
                JournalRows.on(day)
                        .served(day.plusDays(1))
                        .saying(words(
                                "Іванова С. В.", "психолог", "Клієнтка вирішила звернутися до програми підтримки")));
        long waiting = rows.of(karina, JournalRows.on(day.plusDays(5)).with("service", "LEGAL_ADVICE"));
        rows.also(
                "INSERT INTO control_visit (referral_id, visit_on, set_by, set_at) VALUES (?, '2026-02-15', ?, now())",
                served,
                team.olena().id());
        rows.also(
                "INSERT INTO referral_check (referral_id, code, result, made_on, way, offers, staff_id, document_id,"
                        + " resolved_at) VALUES (?, 'REF_CHECK_0', 'DONE', '2026-02-12', 'FACE_INDIVIDUAL',"
                        + " '{SELF_HELP_GROUP}', ?, 1, now()), (?, 'REF_CHECK_1W', 'NOT_REACHED', '2026-02-21', 'PHONE', '{}',"
                        + " ?, 1, now())",
                served,
                team.olena().id(),
                served,
                team.olena().id());

        rows.also(
                "UPDATE staff SET position = 'кейс-менеджер' WHERE id = ?",
                team.olena().id());
        Visit olena = desk.of(team.olena(), Screen.desk("uk")).go("/referrals");
        olena.reads("Прийом: психолог Іванова С. В., 13.02.2026").reads("Контроль візиту 15.02.26");
        olena.picture("journal");
        List<Screen> screens = List.of(Screen.desk("uk"), Screen.phone("uk").dark());
        assertThat(Axe.on(olena.page, screens, List.of())).isEmpty();
        assertThat(olena.page.locator("#state").isVisible()).isFalse();
        olena.unfold()
                .select("state", "referral.state.SERVED")
                .press("journal.show")
                .readsNot(rows.slip(waiting));
        Download file = olena.page.waitForDownload(() -> olena.press("journal.xlsx"));
        assertThat(file.suggestedFilename())
                .startsWith("Журнал переадресації (")
                .endsWith(").xlsx");

        olena.press("journal.tab.monitoring").reads("Не вдалося зв’язатися").picture("monitoring");
        assertThat(Axe.on(olena.page, screens, List.of())).isEmpty();
        desk.of(team.olena(), Screen.phone("uk")).go("/referrals").picture("journal-phone");
        onAPhoneTheMainFactsComeFirst(desk.of(team.olena(), Screen.phone("uk")).go("/referrals/monitoring"));
        olena.go("/referrals").open(rows.slip(served)).reads(rows.slip(served)).picture("referral");
    }

    private static void onAPhoneTheMainFactsComeFirst(Visit phone) {
        Locator details = phone.page.locator(".folded dl").first();
        assertThat(details.isVisible()
                        || phone.page.locator("td.detail").first().isVisible())
                .isFalse();
        phone.page.locator(".folded summary").first().click();
        assertThat(details.isVisible()).isTrue();
        phone.picture("monitoring-phone");
    }

    private static ReferralWords words(String who, String position, String tactics) {
        return new ReferralWords(null, null, null, who, position, null, tactics, null);
    }
}
