package org.suprovid.referral;

/** The monitoring is over; said again when a late answer changes what the referral has come to. @param classification null if it is void */
public record ReferralFinished(long referralId, Classification classification) {}
