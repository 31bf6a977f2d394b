package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Records;
import org.suprovid.fixtures.Walks;
import org.suprovid.partner.KnownPartners;
import org.suprovid.partner.Partners;
import org.suprovid.referral.ReferralStory;

/** A directory longer than a telephone shows at once: the partner is found by name, and only the people there are offered. */
@BrowserJourney
class LongDirectoryJourney {

    private static final String CODE = "FOUND_BY_NAME_";

    @Autowired
    Walks walks;

    @Autowired
    ReferralStory story;

    @Autowired
    Partners partners;

    @Autowired
    KnownPartners known;

    @Autowired
    Records records;

    @Autowired
    Organisation organisation;

    private Team team;
    private CaseWalk client;

    @BeforeEach
    void sixtyLegalClinics() {
        walks.itIs("2026-03-02");
        team = organisation.team("uk");
        client = story.referredTo("LEGAL_ADVICE", walks.somebody(team.programme(), team.olena(), team.iryna()));
        int before = records.rows("UPDATE partner SET active = true WHERE code LIKE ? RETURNING code", CODE + "%")
                .size();
        for (int one = 10 + before; one < 70; one++) {
            partners.add(CODE + one, "Юридична клініка № " + one, "LEGAL");
        }
    }

    @AfterEach
    void now() {
        records.rows("UPDATE partner SET active = false WHERE code LIKE ? RETURNING code", CODE + "%");
        walks.backToTheSystemsTime();
    }

    @Test
    void thePartnerIsFoundByNameAndOnlyThePeopleThereAreOffered(Desk desk) {
        known.contact(CODE + 68, "Ігор Бондар");
        known.contact(CODE + 69, "Марія Гнатюк");
        Visit olena = desk.of(team.olena(), Screen.phone("uk"));
        FormPage form = olena.begin("Issue the referral slip", "Каріна");
        Filled.slip(form, walks.today().plusDays(1));
        form.search("partner", "такої немає", "Нічого не знайдено")
                .search("partner", "КЛІНІКА № 68", "Крім обраного: 1")
                .choose("partner", "Юридична клініка № 68")
                .choose("contact", "Ігор Бондар · Юридична клініка № 68")
                .search("partner", "клініка № 69")
                .choose("partner", "Юридична клініка № 69")
                .choose("contact", "Марія Гнатюк · Юридична клініка № 69")
                .picture("partner-found-by-name")
                .done();
        assertThat(records.rows(
                        "SELECT p.name || ' ' || k.name FROM referral r JOIN partner p ON p.id = r.partner_id"
                                + " JOIN partner_contact k ON k.id = r.contact_id JOIN case_file c ON c.id = r.case_id"
                                + " WHERE c.number = ?",
                        client.number()))
                .containsExactly("Юридична клініка № 69 Марія Гнатюк");
    }

    /** On a page that is no form: while one types, or, where no script runs, by a button. */
    @Test
    void theJournalFindsThePartnerWithScriptsAndWithout(Desk desk) {
        Visit olena = desk.of(team.olena(), Screen.phone("uk")).go("/referrals");
        PlaywrightAssertions.assertThat(olena.page.locator("button[name=find]")).hasCount(0);
        PlaywrightAssertions.assertThat(olena.page.locator("#partner-search")).isHidden();
        olena.unfold();
        olena.type("partner-search", "КЛІНІКА № 69");
        PlaywrightAssertions.assertThat(partner(olena, "№ 69")).hasCount(1);
        PlaywrightAssertions.assertThat(partner(olena, "№ 10")).hasCount(0);

        Visit plain = desk.withoutScripts(Screen.phone("uk"))
                .signIn(team.olena().login())
                .go("/referrals");
        PlaywrightAssertions.assertThat(partner(plain, "№ 69")).hasCount(0);
        plain.unfold()
                .type("partner-search", "КЛІНІКА № 69")
                .page
                .locator("button[name=find]")
                .click();
        PlaywrightAssertions.assertThat(partner(plain, "№ 69")).hasCount(1);
        PlaywrightAssertions.assertThat(plain.page.locator("#partner-search")).hasValue("КЛІНІКА № 69");
        plain.reads("Оберіть нижче").picture("partner-found-without-scripts");
    }

    private static Locator partner(Visit visit, String words) {
        return visit.page.locator("#partner option").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** Each row searches on its own; when one above is taken away, the others keep whom they have. */
    @Test
    void everyRowOfAPlanFindsItsOwnPartner(Desk desk) {
        CaseWalk planned = walks.somebody(team.programme(), team.olena(), team.iryna())
                .toCase()
                .finish("UserTask_OpenClientCard")
                .finish("UserTask_AssessNeeds")
                .finish("UserTask_SolutionFocusedCounselling");
        Visit olena = desk.of(team.olena(), Screen.phone("uk"));
        FormPage form = olena.begin("Draft the service plan", "Каріна");
        form.choose("requestClear", "Yes").write("goal", "Порада юриста");
        form.row("km2", 1).search("partner", "клініка № 68").choose("partner", "Юридична клініка № 68");
        FormPage second = form.row("km2", 2).search("partner", "клініка № 69");
        Filled.partnersLine(
                second,
                "Legal advice",
                CaseWalk.WORDS,
                "Юридична клініка № 69",
                walks.today().plusDays(9));
        form.remove("km2", 1);
        olena.page.waitForCondition(() -> form.row("km2", 1).chosen("partner").contains("№ 69"));
        form.picture("row-above-taken-away").done();
        assertThat(records.rows(
                        "SELECT p.name FROM plan_line l JOIN partner p ON p.id = l.provider_id JOIN case_file c ON"
                                + " c.id = l.case_id WHERE c.number = ?",
                        planned.number()))
                .containsExactly("Юридична клініка № 69");
    }
}
