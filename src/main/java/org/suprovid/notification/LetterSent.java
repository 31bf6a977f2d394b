package org.suprovid.notification;

/** A letter has left: the mail server or the gateway took it. @param addressee such as staff/17; @param about such as referral/5 */
public record LetterSent(String addressee, String letter, String about) {}
