package org.suprovid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/**
 * All that a partner has to say of a visit, page by page on a telephone: came, when, what was done, by whom, what came of it, when
 * next, and where the client was sent on to (R-REF-16).
 */
record PartnersAnswer(LocalDate came, String servedBy, String position, String result, LocalDate next, String further) {

    /** @param slip number that the page has to name, so that one sees whom one speaks of */
    void give(Visit partner, String link, String slip) {
        partner.go(link).reads(slip).picture("came-or-not");
        fits(tick(partner, "answer.came.YES").press("answer.next"));
        partner.type("receivedOn", came.toString());
        fits(tick(partner, "answer.outcome.SERVED").picture("when-and-what").press("answer.next"));
        partner.type("servedBy", servedBy)
                .type("position", position)
                .type("result", result)
                .type("nextVisitOn", next.toString())
                .type("furtherTo", further);
        fits(partner.picture("by-whom").press("answer.next"));
        partner.reads(servedBy).reads(position).reads(result).reads(further);
        fits(partner.picture("check-before-sending"));
        partner.press("answer.back").press("answer.next");
        partner.reads(further).press("answer.send");
        partner.reads(partner.words.message("answer.thanks")).picture("thanks");
    }

    /** On record with everything that was said: state, when it was received and served, when next, and whether it goes further. */
    String recorded() {
        return "SERVED " + came + " " + came + " " + next + " t";
    }

    static final String RECORDED =
            "SELECT concat_ws(' ', service_state, received_on, served_on, next_visit_on, sent_further)"
                    + " FROM referral WHERE slip_number = ?";

    private static Visit tick(Visit partner, String messageKey) {
        partner.page.getByLabel(partner.words.message(messageKey)).check();
        return partner;
    }

    /** Nothing sticks out of a telephone's page. */
    private static void fits(Visit partner) {
        Number wide = (Number) partner.page.evaluate("document.documentElement.scrollWidth");
        assertThat(wide.intValue()).isLessThanOrEqualTo(partner.page.viewportSize().width);
    }
}
