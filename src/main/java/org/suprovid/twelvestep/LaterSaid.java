package org.suprovid.twelvestep;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suprovid.casework.CaseFile;
import org.suprovid.document.Answers;

/** Adds up what is said after a case was closed: condition and activities, each among the marks of all others (Q-18, R-CONF-07). */
@Component
@Transactional
class LaterSaid {

    /** Codes beside those of services; each is named by the text {@code twelvestep.later.<code>}. */
    static final String PREFIX = "LATER_";
    /** No round of any case that is open. */
    private static final int ROUND = -1;

    private final ActivityMarks marks;

    LaterSaid(ActivityMarks marks) {
        this.marks = marks;
    }

    void addUp(CaseFile file, Answers answers) {
        var voice = new ActivityMarks.Voice(file.programmeId(), file.personId(), file.id(), ROUND);
        marks.add(voice, PREFIX + "PHYSICAL", answers.integer("physical"));
        marks.add(voice, PREFIX + "MENTAL", answers.integer("mental"));
        answers.rows(QuestionnaireForm.MARKS)
                .forEach(row -> marks.add(voice, row.text("service"), row.integer("mark")));
    }
}
