package org.suprovid.referral;

/** Nothing about this referral is to be passed on any more, nor asked of the partner: links and messages die. */
public record ReferralRevoked(long referralId) {}
