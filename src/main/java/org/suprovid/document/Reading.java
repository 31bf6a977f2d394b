package org.suprovid.document;

import java.util.List;

/**
 * A filled form, section by section, as somebody reads it who need not see all of it.
 *
 * @param sections in the order of the form
 */
public record Reading(List<Section> sections) {

    /** Nothing can be read: the person has been erased. */
    static final Reading NOTHING = new Reading(List.of());

    public Reading {
        sections = List.copyOf(sections);
    }

    /**
     * A group of the form.
     *
     * @param id element id of the group
     * @param items what was answered
     * @param withheld whether questions of level 2 belong here whose answers are not shown (domain 7.2)
     */
    public record Section(String id, String title, List<SheetItem> items, boolean withheld) {

        public Section {
            items = List.copyOf(items);
        }
    }
}
