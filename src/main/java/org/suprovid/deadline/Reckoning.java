package org.suprovid.deadline;

import java.util.List;

/**
 * How a date that a change is about comes about, for those who tune standards: whose it is they know by its number alone.
 *
 * @param timer its code
 * @param why without who gave more time and what for, since that tells of a client
 * @param moved by changes of standards, the first one first
 */
record Reckoning(String timer, String caseNumber, Why why, List<DateMoved> moved) {

    static Reckoning of(Explained explained) {
        Why why = explained.deadline().why();
        return new Reckoning(
                explained.deadline().code(),
                explained.caseNumber(),
                new Why(
                        why.kind(),
                        why.rule(),
                        why.standardCode(),
                        why.standard(),
                        why.version(),
                        why.event(),
                        why.length(),
                        why.from(),
                        why.due(),
                        why.exact(),
                        why.skipped(),
                        List.of(),
                        why.grace(),
                        why.othersKnow(),
                        why.losers()),
                explained.moved());
    }
}
