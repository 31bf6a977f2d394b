package org.suprovid.referral;

import org.suprovid.document.Answers;

/** Reads what the form of a check says of the check, and of the visit it asks about (R-REF-47, R-REF-51). */
final class CheckAnswers {

    private static final String PENDING = "PENDING";

    private CheckAnswers() {}

    static CheckRow made(CheckCode code, Answers answers, long documentId) {
        boolean ahead = answers.is("visitState", PENDING);
        return new CheckRow(
                0,
                0,
                code,
                CheckResult.DONE,
                ahead ? "VISIT_PENDING" : null,
                answers.date("madeOn"),
                CheckWay.valueOf(answers.text("checkWay")),
                answers.text("wayReason"),
                answers.yes("usedSlip"),
                ahead ? null : !answers.is("visitState", "NO_SHOW"),
                answers.text("changeCode"),
                answers.has("wantedChange") ? answers.yes("wantedChange") : null,
                answers.integer("satisfaction"),
                answers.integer("quality"),
                String.join(",", answers.codes("offers")),
                null,
                null,
                documentId,
                0,
                null,
                null);
    }

    /** What the client says of the visit; null while it lies ahead. */
    static Visit visit(Answers answers) {
        String state = answers.text("visitState");
        return state.equals(PENDING)
                ? null
                : new Visit(
                        !state.equals("NO_SHOW"),
                        null,
                        VisitForm.outcome(state),
                        answers.date("servedOn"),
                        answers.text("refusalReason"),
                        null,
                        null,
                        answers.text("result"),
                        null,
                        null,
                        null,
                        Channel.CHECK,
                        answers.integer("quality"),
                        null);
    }
}
