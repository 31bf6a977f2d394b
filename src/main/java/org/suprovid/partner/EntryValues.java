package org.suprovid.partner;

import java.math.BigDecimal;
import java.util.Collection;

/** A checked entry as it is written, lists folded. */
record EntryValues(
        String name,
        String neutralName,
        String kind,
        String phone,
        String place,
        String area,
        String address,
        String route,
        BigDecimal latitude,
        BigDecimal longitude,
        String hours,
        String languages,
        String papers,
        String papersNote,
        String cost,
        String costNote,
        String eligibility,
        String friendly) {

    static EntryValues of(EntryForm form, Coordinates at) {
        return new EntryValues(
                form.name(),
                nullIfBlank(form.neutralName()),
                form.kind(),
                form.phone(),
                nullIfBlank(form.place()),
                form.area(),
                form.address(),
                form.route(),
                at == null ? null : at.latitude(),
                at == null ? null : at.longitude(),
                form.hours(),
                String.join(
                        ",",
                        Codes.SPOKEN.stream().filter(form.languages()::contains).toList()),
                folded(form.papers()),
                form.papersNote(),
                nullIfBlank(form.cost()),
                form.costNote(),
                form.eligibility(),
                folded(form.friendly()));
    }

    private static String folded(Collection<String> codes) {
        return String.join(",", codes.stream().sorted().toList());
    }

    private static String nullIfBlank(String text) {
        return text.isEmpty() ? null : text;
    }
}
