package org.suprovid.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a programme answers before it opens, beside whom it is for (R-12S-01).
 *
 * @param announced how and where
 * @param firstContact what must happen at first contact
 * @param skills what whoever holds it must be able to do (R-ROLE-03); none if nothing is asked for
 */
public record ProgrammeDefinition(String announced, String firstContact, Set<String> skills) {

    /** R-ROLE-03: counselling, the target group's problems, the services and how to get them. */
    public static final List<String> SKILLS = List.of("COUNSELLING", "TARGET_GROUP", "SERVICES");

    static final ProgrammeDefinition NONE = new ProgrammeDefinition("", "", Set.of());

    public ProgrammeDefinition {
        announced = announced == null ? "" : announced.strip();
        firstContact = firstContact == null ? "" : firstContact.strip();
        skills = skills == null ? Set.of() : new TreeSet<>(skills);
    }
}
