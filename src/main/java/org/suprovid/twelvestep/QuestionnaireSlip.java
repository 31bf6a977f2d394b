package org.suprovid.twelvestep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.casework.Cases;
import org.suprovid.client.SafeContacts;
import org.suprovid.document.Paper;
import org.suprovid.document.Printed;
import org.suprovid.link.AnswerLink;
import org.suprovid.link.LinkSite;
import org.suprovid.link.SquareCode;
import org.suprovid.platform.DayInWords;
import org.suprovid.platform.Problem;
import org.suprovid.platform.RowAccess;

/** Prints the slip that leads a client to the questionnaire: no name, no number, nothing of what it is about (R-CONF-05). */
@Component
class QuestionnaireSlip {

    private final Cases cases;
    private final QuestionnaireLinks links;
    private final SafeContacts clients;
    private final LinkSite site;
    private final RowAccess access;
    private final Paper paper;
    private final Clock clock;

    QuestionnaireSlip(
            Cases cases,
            QuestionnaireLinks links,
            SafeContacts clients,
            LinkSite site,
            RowAccess access,
            Paper paper,
            Clock clock) {
        this.cases = cases;
        this.links = links;
        this.clients = clients;
        this.site = site;
        this.access = access;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * The slip of the open link.
     *
     * @param asked one of our languages; the client's if it is none of them, or null
     * @throws Problem.NotFound if no link is open
     */
    @Transactional(readOnly = true)
    public Printed print(String number, String asked) {
        CaseFile file = cases.get(number);
        AnswerLink link = links.open(file.id()).orElseThrow(() -> new Problem.NotFound("problem.notFound"));
        Locale language = Printed.language(asked, access.asSystem(() -> clients.language(file.personId())));
        String base = site.address("");
        Map<String, Object> sheet = Map.of(
                "picture", SquareCode.of(base + link.path()),
                "place", LinkSite.typed(base) + QuestionnaireLinks.PLACE,
                "code", link.code(),
                "until", day(link, language));
        return new Printed("q", paper.pdf("twelvestep/slip-paper", sheet, language));
    }

    private String day(AnswerLink link, Locale language) {
        return DayInWords.full(LocalDate.ofInstant(link.expiresAt(), clock.getZone()), language);
    }
}
