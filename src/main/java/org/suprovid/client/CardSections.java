package org.suprovid.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules show on the page of a card. */
@Component
class CardSections {

    private final ObjectProvider<CardSection> sections;

    CardSections(ObjectProvider<CardSection> sections) {
        this.sections = sections;
    }

    record Shown(String id, String titleKey, String template, Map<String, Object> model) {}

    List<Shown> of(Card card, Locale reader) {
        return sections.orderedStream()
                .map(section ->
                        new Shown(section.id(), section.titleKey(), section.template(), section.model(card, reader)))
                .filter(shown -> !shown.model().isEmpty())
                .toList();
    }
}
