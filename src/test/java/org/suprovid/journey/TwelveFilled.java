package org.suprovid.journey;

import java.util.Map;

/** Forms of the twelve steps, filled as people usually fill them; what a story is about is said by the story. */
final class TwelveFilled {

    static final String SUPPORTIVE = "Supportive – short, by a brief plan";
    static final String COMPREHENSIVE = "Comprehensive – full assessment and full plan";
    private static final int AREAS = 12;

    private TwelveFilled() {}

    /** Up to the needs, which differ. */
    static FormPage intake(FormPage form, String place, String request, String... mainNeeds) {
        return form.choose("place", place).choose("mainNeeds", mainNeeds).write("request", request);
    }

    /** A client who is ready, in a programme that offers both models: comprehensive, unless the story goes on otherwise. */
    static FormPage model(FormPage form, String first, String shortTerm, String longStanding, String placement) {
        return form.write("priorityNeeds", first)
                .tick("servicesExplained")
                .choose("shortTerm", shortTerm)
                .choose("longStanding", longStanding)
                .choose("ready", "Yes")
                .choose("offers", "Both models")
                .choose("model", COMPREHENSIVE)
                .choose("placement", placement);
    }

    /** All areas of life, in the order of the form; @param supported what is known of those where support is needed, by number */
    static FormPage areas(FormPage form, Map<Integer, String> supported) {
        for (int area = 1; area <= AREAS; area++) {
            FormPage row = form.row("areas", area);
            if (supported.containsKey(area)) {
                row.choose("standing", "Support is needed").write("situation", supported.get(area));
            } else {
                row.choose("standing", "Copes alone");
            }
        }
        return form;
    }

    /** Called for today; who else sits there is said by the story. */
    static FormPage conference(FormPage form, String because, String question, String ledBy) {
        return form.choose("conferenceReason", because)
                .write("question", question)
                .write("agenda", question + "\nХто що робить і до якого дня")
                .write("heldTime-time", "11:00")
                .choose("place", "At our place")
                .choose("ledBy", ledBy)
                .choose("clientPart", "Yes");
    }

    static FormPage questionnaire(FormPage form, String physical, String mental) {
        return form.choose("filledIn", "Yes").choose("physical", physical).choose("mental", mental);
    }
}
