package org.suprovid.deadline;

/** What is promised, whoever asks. @param subject id of the plan line or referral, empty for the case itself */
public record Promised(String code, String subject) {}
