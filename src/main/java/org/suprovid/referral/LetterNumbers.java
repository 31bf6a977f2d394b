package org.suprovid.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.client.CallFacts;
import org.suprovid.document.Fact;
import org.suprovid.security.AccessLog;

/** What whoever calls instead of a letter must have before them: what it was to say, whom to call, and the number (R-NTF-01 to R-NTF-05). */
@Component
class LetterNumbers {

    private final SlipMapper places;
    private final CallFacts clients;
    private final AccessLog log;
    private final MessageSource texts;

    LetterNumbers(SlipMapper places, CallFacts clients, AccessLog log, MessageSource texts) {
        this.places = places;
        this.clients = clients;
        this.log = log;
        this.texts = texts;
    }

    /** Looking up the client's numbers is logged (R-CONF-03). @param about see {@link LetterAbout} */
    @Transactional
    List<Fact> of(Referral referral, String about, Locale reader) {
        String letter = LetterAbout.letter(about);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text("letter.call.letter", reader), text("notification.letter." + letter, reader)));
        facts.addAll(letter.equals(LetterDesk.APPOINTMENT) ? client(referral, reader) : partner(referral, reader));
        return facts;
    }

    /** The number at the partner by which this referral is asked about; empty if none is known. */
    @Transactional(readOnly = true)
    String ofPartner(Referral referral) {
        return places.place(referral.id()).map(SlipPlace::number).orElse("");
    }

    private List<Fact> client(Referral referral, Locale reader) {
        log.read("CONTACTS", referral.personId(), referral.cardId(), referral.caseId());
        List<Fact> ways = clients.of(referral.personId(), reader);
        return ways.isEmpty()
                ? List.of(Fact.of(text("letter.call.whom", reader), text("letter.call.noWay", reader)))
                : ways;
    }

    private List<Fact> partner(Referral referral, Locale reader) {
        SlipPlace place = places.place(referral.id()).orElseThrow();
        String whom = JournalTexts.listed(", ", place.person(), place.name());
        String number = place.number();
        return number == null || number.isBlank()
                ? List.of(new Fact(text("letter.call.whom", reader), whom, false, text("letter.call.noNumber", reader)))
                : List.of(new Fact(text("letter.call.whom", reader), number, true, whom));
    }

    private String text(String key, Locale reader) {
        return texts.getMessage(key, null, reader);
    }
}
