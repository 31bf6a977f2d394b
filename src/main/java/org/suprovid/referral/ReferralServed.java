package org.suprovid.referral;

/** The partner has given the service. */
public record ReferralServed(long referralId) {}
