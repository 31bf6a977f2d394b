package org.suprovid.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.suprovid.document.Answers;
import org.suprovid.document.Document;
import org.suprovid.document.Errors;
import org.suprovid.document.FormContext;
import org.suprovid.document.FormHandler;

/** Owns the form {@code consent}: talked over point by point and signed before anything is planned (R-LESSON-05…07, R-DOC-04). */
@Component
class ConsentForm implements FormHandler {

    private final Cards cards;
    private final CardMapper mapper;
    private final Today today;
    private final ApplicationEventPublisher events;

    ConsentForm(Cards cards, CardMapper mapper, Today today, ApplicationEventPublisher events) {
        this.cards = cards;
        this.mapper = mapper;
        this.today = today;
        this.events = events;
    }

    @Override
    public String form() {
        return "consent";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        LocalDate said = mapper.verbalConsent(context.caseId());
        return new Prefilled()
                .with("verbalConsentOn", said == null ? null : said.toString())
                .map();
    }

    @Override
    public void check(FormContext context, Answers answers, Errors errors) {
        today.notAhead(answers, errors, List.of("verbalConsentOn", "consentOn"));
        today.notBefore(answers, errors, "consentOn", answers.date("verbalConsentOn"));
    }

    @Override
    public void accepted(FormContext context, Document document, Answers answers) {
        cards.sign(context.cardId(), answers.date("verbalConsentOn"), answers.date("consentOn"));
        events.publishEvent(new ClientTookPart(context.caseId(), Set.of("AGREED"), document.id()));
    }
}
