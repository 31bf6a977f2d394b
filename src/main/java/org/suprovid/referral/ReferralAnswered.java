package org.suprovid.referral;

/** Somebody said what came of a visit, and it was new. */
public record ReferralAnswered(long referralId) {}
