package org.suprovid.referral;

/**
 * Where somebody is referred.
 *
 * @param contactId the partner's responsible person, null if none is named
 * @param withoutAgreement code of why there although no agreement is valid, null if one is
 * @param crisis then a missing agreement holds nothing up (R-REF-11)
 */
record Target(String service, long partnerId, Long contactId, String withoutAgreement, boolean crisis) {}
