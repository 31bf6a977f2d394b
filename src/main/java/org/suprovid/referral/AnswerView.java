package org.suprovid.referral;

import java.util.List;
import java.util.Map;
import org.suprovid.document.Option;

/**
 * One page of an answer.
 *
 * @param service neutral words for it (R-CONF-05)
 * @param number which page of the way this is; the way may still change
 * @param carried what other pages have asked, by field
 * @param said what is about to be sent, in the reader's words; empty before the last page
 */
record AnswerView(
        AnswerStep step,
        String slip,
        String service,
        int number,
        String proof,
        Map<String, String> carried,
        List<Said> said,
        List<Option> came,
        List<Option> outcomes,
        List<Option> reasons) {

    public boolean isFirst() {
        return step == AnswerStep.CAME;
    }

    public boolean isLast() {
        return step == AnswerStep.CHECK;
    }

    /** What Enter does. */
    public String onEnter() {
        return isLast() ? "SEND" : "NEXT";
    }

    /** One line to be checked. @param field message key is {@code answer.said.<field>} */
    record Said(String field, String value) {}
}
