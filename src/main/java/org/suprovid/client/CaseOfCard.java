package org.suprovid.client;

import java.time.Instant;

/** A case led on a card, for the link to it. */
record CaseOfCard(String number, boolean open, Instant openedAt, Instant closedAt) {}
