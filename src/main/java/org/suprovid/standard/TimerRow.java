package org.suprovid.standard;

import java.util.List;

/**
 * A deadline in a version's table, beside what it differs from.
 *
 * @param before as the version before has it, null where that plays no part
 * @param base as the base has it, null if there is none
 * @param own whether the version sets it itself
 */
public record TimerRow(Timer timer, Timer before, Timer base, boolean own) {

    public Shown now(String field) {
        return Shown.of(TimerField.named(field), timer);
    }

    /** What it was; null where it is the same. */
    public Shown was(String field) {
        return other(field, before);
    }

    /** What the base says; null where it says the same, or nothing is said differently. */
    public Shown base(String field) {
        return own ? other(field, base) : null;
    }

    public boolean isChanged() {
        return before != null && !TimerChange.between(before, timer).isEmpty();
    }

    private Shown other(String named, Timer other) {
        TimerField field = TimerField.named(named);
        return other == null || field.of(other).equals(field.of(timer)) ? null : Shown.of(field, other);
    }

    /** Several under the title {@code standard.group.<code>}. */
    public record Group(String code, List<TimerRow> rows) {}
}
