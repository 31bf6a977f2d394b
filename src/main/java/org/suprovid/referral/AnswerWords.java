package org.suprovid.referral;

/** The words of an answer, each null where nothing was said. */
record AnswerWords(String servedBy, String position, String result, String furtherTo) {

    static final AnswerWords NONE = new AnswerWords(null, null, null, null);

    static AnswerWords of(AnswerGiven given) {
        return new AnswerWords(given.servedBy(), given.position(), given.result(), given.furtherTo());
    }
}
