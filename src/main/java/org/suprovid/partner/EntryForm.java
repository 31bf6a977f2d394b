package org.suprovid.partner;

import java.util.Set;
import java.util.TreeSet;

/**
 * An entry of the directory as somebody fills it in.
 *
 * @param coordinates latitude and longitude, copied from a map
 */
public record EntryForm(
        String name,
        String neutralName,
        String kind,
        Set<String> services,
        String phone,
        String place,
        String area,
        String address,
        String route,
        String coordinates,
        String hours,
        Set<String> languages,
        Set<String> papers,
        String papersNote,
        String cost,
        String costNote,
        String eligibility,
        Set<String> friendly) {

    public EntryForm {
        name = text(name);
        neutralName = text(neutralName);
        kind = text(kind);
        services = services == null ? Set.of() : services;
        phone = text(phone);
        place = text(place);
        area = text(area);
        address = text(address);
        route = text(route);
        coordinates = text(coordinates);
        hours = text(hours);
        languages = languages == null ? Set.of() : languages;
        papers = papers == null ? Set.of() : papers;
        papersNote = text(papersNote);
        cost = text(cost);
        costNote = text(costNote);
        eligibility = text(eligibility);
        friendly = friendly == null ? Set.of() : friendly;
    }

    static EntryForm of(DirectoryEntry entry) {
        return new EntryForm(
                entry.name(),
                entry.neutralName(),
                entry.kind(),
                new TreeSet<>(entry.services()),
                entry.phone(),
                entry.place(),
                entry.area(),
                entry.address(),
                entry.route(),
                entry.latitude() == null ? "" : new Coordinates(entry.latitude(), entry.longitude()).toString(),
                entry.hours(),
                new TreeSet<>(entry.languages()),
                new TreeSet<>(entry.papers()),
                entry.papersNote(),
                entry.cost(),
                entry.costNote(),
                entry.eligibility(),
                new TreeSet<>(entry.friendly()));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
