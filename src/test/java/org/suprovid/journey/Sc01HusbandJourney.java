package org.suprovid.journey;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suprovid.fixtures.CaseWalk;
import org.suprovid.fixtures.Walks;

/** SC-01, the second person: a husband has his own request and card; the link shows nothing of one on the other. */
@BrowserJourney
class Sc01HusbandJourney {

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
    void twoCardsAreLinkedByConsentOfBoth(Desk desk) {
        Team team = organisation.team("uk");
        CaseWalk karina = walks.somebody(team.programme(), team.olena(), team.iryna())
                .toCase()
                .finish("UserTask_OpenClientCard");
        Visit olena = desk.of(team.olena(), Screen.desk("uk"));
        Filled.request(olena, "Андрій", "Тест на ВІЛ разом із дружиною", "Medical help")
                .write("contact", "+380 63 555 66 77")
                .choose("contactKind", "New")
                .choose("firstHelpGiven", "No")
                .choose("passedTo", "To nobody; I go on myself")
                .done();
        Filled.meeting(olena.form("Hold the first meeting"), 31, "Enters the programme")
                .done();
        olena.form("Fill in the client card")
                .write("surname", "Тестовий")
                .choose("gender", "Male")
                .choose("drugUse", "Not discussed")
                .choose("sexuallyActive", "Yes")
                .done();
        String hers = card(karina.number());
        String his = linked(olena, hers);
        olena.go("/clients/" + hers).reads(his).readsNot("Тест на ВІЛ").picture("her-card");
        olena.go("/clients/" + his)
                .reads(hers)
                .readsNot("юридична консультація")
                .picture("his-card");
    }

    private String linked(Visit olena, String hers) {
        olena.go("/clients").open("Тестовий").press("client.family.link");
        String his = URI.create(olena.page.url()).getPath().split("/")[2];
        olena.type("card", hers)
                .select("relation", "client.relation.SPOUSE")
                .type("consentOn", walks.today().toString())
                .type("relativeConsentOn", walks.today().toString())
                .picture("both-agree")
                .press("client.family.link.do");
        olena.reads(hers);
        return his;
    }

    /** A case is numbered after its card. */
    private static String card(String caseNumber) {
        return caseNumber.replaceFirst("-\\d+$", "");
    }
}
