package org.suprovid.notification;

/**
 * A letter lies still, after all tries or because no way leads to its addressee: somebody has to speak to them instead.
 *
 * @param addressee such as contact/17
 * @param letter code of what would have been written
 * @param about such as referral/5
 */
public record LetterNotDelivered(String addressee, String letter, String about) {}
