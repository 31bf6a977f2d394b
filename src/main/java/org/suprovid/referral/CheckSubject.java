package org.suprovid.referral;

/** What the form of a check is about where no task says so: a check that ended without being made. */
record CheckSubject(long referralId, CheckCode code) {

    private static final String BETWEEN = "/";

    static CheckSubject read(String subject) {
        String[] parts = subject.split(BETWEEN);
        return new CheckSubject(Long.parseLong(parts[0]), CheckCode.valueOf(parts[1]));
    }

    /** The referral of any form: its id, alone or before one of its checks. */
    static long referral(String subject) {
        return Long.parseLong(subject.split(BETWEEN)[0]);
    }

    @Override
    public String toString() {
        return referralId + BETWEEN + code;
    }
}
