package org.suprovid.partner;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suprovid.fixtures.Records;

/** A directory of more partners than a form sends along, with nobody else in it until it is short again. */
@Component
public class LongDirectory {

    public static final int MANY = 60;
    private static final String CODE = "ONE_OF_MANY_";
    private final Partners partners;
    private final KnownPartners known;
    private final Records records;
    private List<String> others = List.of();

    LongDirectory(Partners partners, KnownPartners known, Records records) {
        this.partners = partners;
        this.known = known;
        this.records = records;
    }

    /** Ids, in the order of the names. */
    public List<Long> fill() {
        records.rows("UPDATE partner SET active = true WHERE code LIKE ? RETURNING code", CODE + "%");
        others = records.rows(
                "UPDATE partner SET active = false WHERE active AND code NOT LIKE ? RETURNING code", CODE + "%");
        List<Long> ids = new ArrayList<>();
        for (int one = 10; one < 10 + MANY; one++) {
            String code = CODE + one;
            ids.add(records.rows("SELECT id FROM partner WHERE code = ?", code).stream()
                    .findFirst()
                    .map(Long::valueOf)
                    .orElseGet(() -> partners.add(code, name(code), "LEGAL")));
        }
        return ids;
    }

    /** Somebody who works at the partner with this place in the list; returns the id. */
    public long contact(int place, String name) {
        return known.contact(CODE + (10 + place), name);
    }

    public void gone(long partner) {
        records.change("UPDATE partner SET active = false WHERE id = ?", partner);
    }

    public void empty() {
        records.rows("UPDATE partner SET active = false WHERE code LIKE ? RETURNING code", CODE + "%");
        others.forEach(code -> records.change("UPDATE partner SET active = true WHERE code = ?", code));
    }

    public static String name(int place) {
        return name(CODE + (10 + place));
    }

    private static String name(String code) {
        return "Юридична клініка " + code;
    }
}
