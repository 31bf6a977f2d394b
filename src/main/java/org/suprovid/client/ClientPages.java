package org.suprovid.client;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suprovid.platform.Keyset;
import org.suprovid.security.Allow;
import org.suprovid.security.Programmes;

/** The card index, and a card in its eight sections (R-CARD-01). */
@Controller
@RequestMapping("/clients")
class ClientPages {

    private static final int PAGE = 30;
    private final Cards cards;
    private final CardLines lines;
    private final CardRecord record;
    private final Family family;
    private final Elsewhere elsewhere;
    private final OneTimeLines oneTime;
    private final CardSections sections;
    private final Sought sought;
    private final Programmes programmes;

    ClientPages(
            Cards cards,
            CardLines lines,
            CardRecord record,
            Family family,
            Elsewhere elsewhere,
            OneTimeLines oneTime,
            CardSections sections,
            Sought sought,
            Programmes programmes) {
        this.cards = cards;
        this.lines = lines;
        this.record = record;
        this.family = family;
        this.elsewhere = elsewhere;
        this.oneTime = oneTime;
        this.sections = sections;
        this.sought = sought;
        this.programmes = programmes;
    }

    @GetMapping
    @PreAuthorize(Allow.CLIENT_DATA)
    String index(@RequestParam(required = false) String q, @RequestParam(required = false) String after, Model model) {
        String query = Sought.query(q);
        List<PersonMark> marks = sought.person(query);
        CardFilter filter = new CardFilter(null, null, sought.cardNumbers(query), marks, Keyset.parse(after));
        model.addAttribute("q", query);
        model.addAttribute("after", after);
        model.addAttribute("page", lines.page(filter, PAGE));
        model.addAttribute("elsewhere", elsewhere.of(marks.isEmpty() ? "" : query));
        return "client/clients";
    }

    @GetMapping("/{number}")
    @PreAuthorize(Allow.CLIENT_DATA)
    String card(
            @PathVariable String number,
            @RequestParam(required = false) String show,
            @RequestParam(required = false) Long before,
            Model model,
            Locale reader) {
        Card card = cards.get(number);
        model.addAttribute("line", lines.one(card));
        model.addAttribute("programme", programmes.find(card.programmeId()).orElseThrow());
        model.addAttribute("parts", record.parts(card, show, reader));
        model.addAttribute("family", family.of(card));
        model.addAttribute("caseworker", record.seesSensitive());
        model.addAttribute(
                "changes", record.seesSensitive() && CardChanges.possible(card) ? CardChange.values() : null);
        model.addAttribute("others", lines.others(card));
        model.addAttribute("cases", lines.cases(card));
        model.addAttribute("documents", record.documents(card, before));
        model.addAttribute("sections", record.seesSensitive() ? sections.of(card, reader) : List.of());
        model.addAttribute("services", oneTime.ofPerson(card.personId(), reader));
        return "client/card";
    }

    @HxRequest
    @GetMapping(path = "/{number}", params = "show")
    @PreAuthorize(Allow.CASEWORK)
    String part(@PathVariable String number, @RequestParam String show, Model model, Locale reader) {
        Card card = cards.get(number);
        model.addAttribute("number", card.number());
        model.addAttribute("part", record.part(card, show, reader));
        return "client/card-part :: part";
    }
}
