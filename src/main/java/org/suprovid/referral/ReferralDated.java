package org.suprovid.referral;

/** Another date with the same partner was agreed. */
public record ReferralDated(long referralId) {}
