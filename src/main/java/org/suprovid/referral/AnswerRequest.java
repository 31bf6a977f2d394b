package org.suprovid.referral;

/**
 * What a partner's program sends.
 *
 * @param name mark of what the program calls this request
 * @param content mark of all it says, so that the same name with other words is noticed
 */
record AnswerRequest(byte[] name, byte[] content, String slip, AnswerGiven given) {}
