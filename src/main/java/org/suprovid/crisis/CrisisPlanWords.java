package org.suprovid.crisis;

import java.util.List;

/** What a crisis plan says, each null where nothing is said; sealed with the person's key. */
public record CrisisPlanWords(
        String warningSigns,
        String clientActs,
        String safePlace,
        String doNotDo,
        List<Lifeline> lifelines,
        List<Helper> people) {

    static final CrisisPlanWords NONE = new CrisisPlanWords(null, null, null, null, List.of(), List.of());

    public CrisisPlanWords {
        lifelines = lifelines == null ? List.of() : List.copyOf(lifelines);
        people = people == null ? List.of() : List.copyOf(people);
    }

    /** A service to call. @param allDay round the clock @param when it helps */
    public record Lifeline(String name, String phone, boolean allDay, String when) {

        String inShort() {
            return name + " · " + phone;
        }
    }

    /** A person to call. @param part what they do */
    public record Helper(String name, String phone, String part) {}
}
