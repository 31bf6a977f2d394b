package org.suprovid.casework;

import java.util.Map;

/** A part of the case page that a module above casework fills: its open tasks, its plan, its referrals. */
public interface CaseSection {

    /** Whether it stands on the page of this case. */
    default boolean concerns(CaseFile file) {
        return true;
    }

    /** Where it stands among the others; what is open comes first: tasks 10, plan 40. */
    int order();

    /** Anchor in the page, also the section's id for links. */
    String id();

    /** Message key of its heading, which the page shows. */
    String titleKey();

    /** Name of a template with a fragment {@code section(model)}, shown below the heading. */
    String template();

    /** What the fragment shows; asked inside the page's read-only transaction. */
    Map<String, Object> model(CaseFile file);
}
