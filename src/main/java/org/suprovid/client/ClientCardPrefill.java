package org.suprovid.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.document.Answers;
import org.suprovid.document.Documents;
import org.suprovid.document.Followed;

/**
 * What filling a card begins with. Of a new card identity is carried forward to be confirmed, the request need not be told twice; drug
 * status, sexual behaviour and illness are asked anew (R-CARD-07).
 */
@Component
class ClientCardPrefill {

    private static final List<String> CARRIED = List.of(
            "surname",
            "givenName",
            "patronymic",
            "preferredName",
            "birthDate",
            "gender",
            "clientCode",
            "contacts",
            "discretion",
            "housing",
            "address",
            "papers",
            "language",
            "culturalPreferences");

    private final People people;
    private final Cards cards;
    private final Requests requests;
    private final RequestFacts facts;
    private final Documents documents;
    private final Followed followed;
    private final Today today;

    ClientCardPrefill(
            People people,
            Cards cards,
            Requests requests,
            RequestFacts facts,
            Documents documents,
            Followed followed,
            Today today) {
        this.people = people;
        this.cards = cards;
        this.requests = requests;
        this.facts = facts;
        this.documents = documents;
        this.followed = followed;
        this.today = today;
    }

    /** A card that is filled already goes on from what stands in it; nothing has to be told twice, but what stayed behind. */
    @Transactional
    public Map<String, Object> of(Card card) {
        return documents
                .newest("client-card", null, card.id(), null)
                .flatMap(followed::told)
                .map(answers -> standing(card, answers))
                .orElseGet(() -> begun(card));
    }

    /** Who the person is may have been learned since. */
    private Map<String, Object> standing(Card card, Answers filled) {
        Prefilled answers = new Prefilled();
        filled.map().forEach(answers::with);
        identity(people.identity(card.personId()), answers);
        signed(answers, "consentOn", card.consentOn());
        signed(answers, "contractOn", card.contractOn());
        return answers.choice("responsible", card.responsibleId()).map();
    }

    /** What was signed since by a form of its own. */
    private static void signed(Prefilled answers, String key, LocalDate on) {
        if (on != null) {
            answers.with(key, on.toString());
        }
    }

    private Map<String, Object> begun(Card card) {
        Prefilled answers = new Prefilled();
        identity(people.identity(card.personId()), answers);
        facts.ofCard(card.id()).ifPresent(request -> {
            request(request, answers);
            said(facts.said(request).beyond(people.identity(card.personId())), answers);
        });
        boolean meeting = card.agreedOn() == null || !today.date().isAfter(card.agreedOn());
        return answers.with("atFirstMeeting", meeting ? "YES" : "NO")
                .choice("responsible", card.responsibleId())
                .with("assignedOn", today.date().toString())
                .with("entryStatus", card.entryStatus().name())
                .with("enteredOn", today.of(card.openedAt()).toString())
                .choice("programme", card.programmeId())
                .with("previousCard", cards.previousNumber(card).orElse(null))
                .with(
                        "verbalConsentOn",
                        card.agreedOn() == null ? null : card.agreedOn().toString())
                .map();
    }

    private void identity(Identity person, Prefilled answers) {
        CARRIED.forEach(key -> answers.with(key, person.facts().get(key)));
        if (person.text("surname").isEmpty()) {
            Map<String, Object> parts = SpokenName.parts(person.text("preferredName"));
            parts.forEach(answers::with);
            if (!parts.isEmpty()) {
                answers.map().remove("preferredName");
            }
        }
        if ("INSTITUTION".equals(person.text("housing"))) {
            answers.with("institutionSince", person.facts().get("institutionSince"));
        }
        if (person.birthDate() == null) {
            answers.with("age", today.age(person));
        }
        safeHours(person, answers);
    }

    /** How to reach the person safely was said in one sentence; it belongs to the first contact. */
    private static void safeHours(Identity person, Prefilled answers) {
        List<Map<String, Object>> contacts = person.contacts();
        if (contacts.isEmpty()
                || person.text("safeContact").isEmpty()
                || contacts.get(0).containsKey("safeHours")) {
            return;
        }
        Map<String, Object> first = new LinkedHashMap<>(contacts.get(0));
        first.put("safeHours", Words.upTo(120, person.text("safeContact")));
        List<Map<String, Object>> all = new ArrayList<>(contacts);
        all.set(0, first);
        answers.with("contacts", all);
    }

    /** Ways to reach the person that were only said when they came back: asked about with the rest. */
    private static void said(Identity said, Prefilled answers) {
        List<Object> all = new ArrayList<>(answers.map().get("contacts") instanceof List<?> known ? known : List.of());
        for (Map<String, Object> contact : said.contacts()) {
            Map<String, Object> asked = new LinkedHashMap<>(contact);
            if (!said.text("safeContact").isEmpty()) {
                asked.put("safeHours", Words.upTo(120, said.text("safeContact")));
            }
            all.add(asked);
        }
        answers.with("contacts", all);
    }

    private void request(Request request, Prefilled answers) {
        List<String> groups = requests.findings(request).groups();
        answers.with("groups", groups)
                .with("initiative", request.initiative())
                .with("requestDomain", request.reason())
                .with("request", facts.registration(request).text("reason"));
    }
}
