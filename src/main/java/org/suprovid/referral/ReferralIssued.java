package org.suprovid.referral;

/** A slip was given to a client; published inside the transaction that issues it. */
public record ReferralIssued(long referralId, String slip) {}
