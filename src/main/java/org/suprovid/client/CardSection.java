package org.suprovid.client;

import java.util.Locale;
import java.util.Map;

/** A part of a card's page that another module owns, such as the slips of a client who came once; for those who lead cases. */
public interface CardSection {

    String id();

    String titleKey();

    /** Template with the fragment {@code section(model)}. */
    String template();

    /** Empty if it has nothing to say of this card. */
    Map<String, Object> model(Card card, Locale reader);
}
